package nl.leerateliers.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.leerateliers.exchange.RealDatasets;
import nl.leerateliers.indicator.Filter;
import nl.leerateliers.indicator.RegionFigures;
import nl.leerateliers.ketenkaart.CardEdit;
import nl.leerateliers.ketenkaart.RegisterCard;
import nl.leerateliers.ketenkaart.Registration;
import nl.leerateliers.ketenkaart.WriteCard;
import nl.leerateliers.message.Language;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is kept between two imports, in real databases. */
class RememberedReflectionsTest {

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void remembersTheFiguresUntilTheNextImport(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      Reflections reflections = new Wiring(world).get(Reflections.class);
      Filter all = Filter.all(haarlem.period());
      CrossCaseReflection first = reflections.crossCase(haarlem, all);
      assertThat(reflections.crossCase(haarlem, all).figures()).isSameAs(first.figures());
      assertThat(reflections.forFile(haarlem).figures()).isNotSameAs(first.figures());

      RealDatasets.load(world, "haarlem");
      assertThat(reflections.crossCase(haarlem, all).figures()).isNotSameAs(first.figures());
    }
  }

  @ParameterizedTest
  @EnumSource
  void remembersThemForEachLanguage(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      Reflections reflections = new Wiring(world).get(Reflections.class);
      Filter all = Filter.all(haarlem.period());
      CrossCaseReflection dutch = reflections.crossCase(haarlem, all);
      CrossCaseReflection english =
          Language.ENGLISH.during(() -> reflections.crossCase(haarlem, all));
      assertThat(dutch.figures().headline().cases().label())
          .isEqualTo("Zaken in het ochtendoverleg");
      assertThat(english.figures().headline().cases().label())
          .isEqualTo("Cases in the morning meeting");
      assertThat(reflections.crossCase(haarlem, all).figures()).isSameAs(dutch.figures());
    }
  }

  @ParameterizedTest
  @EnumSource
  void showsAnEditedCardAtOnce(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      Wiring wiring = new Wiring(world);
      Reflections reflections = wiring.get(Reflections.class);
      Filter all = Filter.all(haarlem.period());
      CrossCaseReflection first = reflections.crossCase(haarlem, all);

      wiring
          .get(WriteCard.class)
          .save(
              haarlem,
              "H-001",
              List.of(
                  new CardEdit("primary_case_type", "JUVENILE_SUSPECT", "DOMESTIC_VIOLENCE"),
                  new CardEdit("domestic_violence", "no", "yes")),
              "somebody",
              null);
      assertThat(reflections.crossCase(haarlem, all).figures().toString())
          .isNotEqualTo(first.figures().toString());
    }
  }

  @ParameterizedTest
  @EnumSource
  void computesAgainAfterAWriteButNotBecauseSomebodyLooked(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      Reflections reflections = new Wiring(world).get(Reflections.class);
      Filter all = Filter.all(haarlem.period());
      RegionFigures first = reflections.crossCase(haarlem, all).figures();
      world
          .database()
          .aside(haarlem, em -> em.createNativeQuery("delete from audit_line").executeUpdate());
      assertThat(reflections.crossCase(haarlem, all).figures()).isSameAs(first);
      world.database().write(haarlem, em -> 0);
      assertThat(reflections.crossCase(haarlem, all).figures()).isNotSameAs(first);
    }
  }

  @ParameterizedTest
  @EnumSource
  void countsANewCaseAtOnce(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      Wiring wiring = new Wiring(world);
      Reflections reflections = wiring.get(Reflections.class);
      Filter all = Filter.all(haarlem.period());
      int before = cases(reflections.crossCase(haarlem, all));

      Map<String, String> typed =
          Map.of(
              "title",
              "Nieuwe zaak",
              "started_on",
              "2016-03-01",
              "primary_case_type",
              "DOMESTIC_VIOLENCE");
      wiring
          .get(RegisterCard.class)
          .register(haarlem, new Registration(typed), "somebody", "a-form");
      assertThat(cases(reflections.crossCase(haarlem, all))).isEqualTo(before + 1);
    }
  }

  private static int cases(CrossCaseReflection reflection) {
    return reflection.figures().headline().cases().n().value().orElseThrow();
  }

  @ParameterizedTest
  @EnumSource
  void countsAPrincipleAtOnceButNotByARatingAlone(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      Wiring wiring = new Wiring(world);
      Reflections reflections = wiring.get(Reflections.class);
      WriteCard write = wiring.get(WriteCard.class);
      int before = evidence(reflections, haarlem);
      String card = deepenedWithoutPrinciple(world, haarlem);

      write.save(haarlem, card, List.of(new CardEdit("principle-1.rating", "", "4")), "a", null);
      assertThat(evidence(reflections, haarlem)).isEqualTo(before);
      write.save(
          haarlem, card, List.of(new CardEdit("principle-1.evidence", "", "Gevraagd")), "a", null);
      assertThat(evidence(reflections, haarlem)).isEqualTo(before + 1);
      write.save(
          haarlem, card, List.of(new CardEdit("principle-1.evidence", "Gevraagd", "")), "a", null);
      assertThat(evidence(reflections, haarlem)).isEqualTo(before);
    }
  }

  private static String deepenedWithoutPrinciple(RegionsForTests world, Region region) {
    return world
        .database()
        .read(
            region,
            em ->
                (String)
                    em.createNativeQuery(
                            "select min(id) from ketenkaart where verdieping_decided and id not in"
                                + " (select card_id from principle_evidence where principle = 1)")
                        .getSingleResult());
  }

  private static int evidence(Reflections reflections, Region region) {
    return reflections
        .crossCase(region, Filter.all(region.period()))
        .figures()
        .principles()
        .get(0)
        .evidence()
        .n()
        .value()
        .orElseThrow();
  }
}
