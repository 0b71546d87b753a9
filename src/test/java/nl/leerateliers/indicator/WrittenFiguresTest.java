package nl.leerateliers.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.leerateliers.disclosure.Count;
import nl.leerateliers.exchange.RealDatasets;
import nl.leerateliers.ketenkaart.CardCharacteristic;
import nl.leerateliers.ketenkaart.CardFile;
import nl.leerateliers.ketenkaart.Characteristic;
import nl.leerateliers.ketenkaart.CodingFrame;
import nl.leerateliers.ketenkaart.Completeness;
import nl.leerateliers.ketenkaart.Ketenkaart;
import nl.leerateliers.ketenkaart.Ketenkaarten;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands on the cards, against a count over the cards one by one. */
class WrittenFiguresTest {

  /** Says something or does not, by its first letters or only by what follows them. */
  private static final List<String> ALMOST_NOTHING =
      List.of(
          "X", "xx.", "Ni", "niet  Bekend!", "Nieten", "Volgt nog", "De", "x1", "on-bekend", "Één");

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void countsFieldsAndCharacteristicsAsReadingEveryCardDoes(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      for (String key : List.of("haarlem", "maastricht", "utrecht")) {
        Region region = RealDatasets.load(world, key);
        world
            .database()
            .write(
                region,
                em -> {
                  em.createNativeQuery(
                          "update ketenkaart set goal = ' – N.v.t. ', questions = '?? ... - x',"
                              + " interpretation = 'n  v t' where id like '%-00_'")
                      .executeUpdate();
                  for (int card = 0; card < ALMOST_NOTHING.size(); card++) {
                    em.createNativeQuery("update ketenkaart set evaluation = ?1 where id like ?2")
                        .setParameter(1, ALMOST_NOTHING.get(card))
                        .setParameter(2, "%-0" + (card + 10))
                        .executeUpdate();
                  }
                  return em.createNativeQuery(
                          "update ketenkaart set card_available = true where id like '%-01_'")
                      .executeUpdate();
                });
        WrittenFigures figures = figures(world, region, Exposure.REGION_SCREEN);
        List<CardFile> cards = available(world, region);
        Map<String, Integer> filled = new TreeMap<>();
        Map<String, Integer> asked = new TreeMap<>();
        for (CardFile card : cards) {
          for (Completeness.Field field : Completeness.of(card.card(), card.rows()).fields()) {
            asked.merge(field.name(), 1, Integer::sum);
            filled.merge(field.name(), field.filled() ? 1 : 0, Integer::sum);
          }
        }
        assertThat(figures.completeness())
            .extracting(WeekRow::code)
            .containsExactlyInAnyOrderElementsOf(filled.keySet());
        for (WeekRow row : figures.completeness()) {
          assertThat(value(row.figure().n())).as(row.code()).isEqualTo(filled.get(row.code()));
          assertThat(row.figure().base()).as(row.code()).isNotNull();
          assertThat(sum(row.bases())).as(row.code()).isEqualTo(asked.get(row.code()));
          assertThat(sum(row.weeks())).as(row.code()).isEqualTo(filled.get(row.code()));
        }
        assertThat(value(figures.coded().n()))
            .isEqualTo(
                (int) cards.stream().filter(card -> !card.characteristics().isEmpty()).count());
        for (WeekRow row : figures.themes()) {
          int withAny = (int) cards.stream().filter(card -> shows(card, row)).count();
          assertThat(value(row.figure().n())).as(row.toString()).isEqualTo(withAny);
          assertThat(sum(row.weeks())).isEqualTo(withAny);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void showsNoWeekAndNothingSmallOutsideTheRegion(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      for (String key : List.of("haarlem", "maastricht", "utrecht")) {
        WrittenFigures figures = figures(world, RealDatasets.load(world, key), Exposure.PROTECTED);
        List<WeekRow> rows = new ArrayList<>(figures.completeness());
        rows.addAll(figures.themes());
        assertThat(rows).allMatch(row -> row.weeks().isEmpty() && row.bases().isEmpty());
        assertThat(figures.items()).isEmpty();
        for (WeekRow row : rows) {
          Indicator figure = row.figure();
          assertThat(figure.n().value().orElse(0)).isNotIn(1, 2, 3, 4);
          if (figure.share() != null) {
            assertThat(figure.share().of() - figure.share().n()).isNotIn(1, 2, 3, 4);
          }
        }
      }
    }
  }

  private static WrittenFigures figures(RegionsForTests world, Region region, Exposure exposure) {
    WrittenFigures figures =
        new Wiring(world)
            .get(Indicators.class)
            .of(region, Filter.all(region.period()), exposure)
            .written();
    assertThat(figures).isNotNull();
    return figures;
  }

  private static List<CardFile> available(RegionsForTests world, Region region) {
    Ketenkaarten all = new Wiring(world).get(Ketenkaarten.class);
    List<String> ids =
        world
            .database()
            .read(
                region,
                em ->
                    em.createQuery(
                            "select k from Ketenkaart k where k.cardAvailable = true",
                            Ketenkaart.class)
                        .getResultStream()
                        .map(Ketenkaart::id)
                        .toList());
    return ids.stream().map(id -> all.file(region, id).orElseThrow()).toList();
  }

  private static boolean shows(CardFile card, WeekRow row) {
    return card.characteristics().stream()
        .map(CardCharacteristic::code)
        .flatMap(code -> CodingFrame.all().stream().filter(item -> item.code().equals(code)))
        .anyMatch(
            item ->
                item.kind() == Characteristic.Kind.valueOf(row.group())
                    && item.theme() == Integer.parseInt(row.code()));
  }

  private static int sum(List<Count> counts) {
    return counts.stream().mapToInt(WrittenFiguresTest::value).sum();
  }

  private static int value(Count count) {
    return count.value().orElseThrow();
  }
}
