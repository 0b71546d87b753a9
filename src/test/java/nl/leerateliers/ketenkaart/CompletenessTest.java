package nl.leerateliers.ketenkaart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.leerateliers.exchange.RealDatasets;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompletenessTest {

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "–",
        "n.v.t.",
        "N.v.t",
        "nvt",
        "n v t",
        "Onbekend.",
        "?",
        "...",
        "x"
      })
  void aFieldThatSaysNothingIsNotFilled(String text) {
    assertThat(Completeness.says(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Geen", "Nee.", "Vader onbekend", "2 kinderen", "Niemand", "OM"})
  void aShortAnswerIsAnAnswer(String text) {
    assertThat(Completeness.says(text)).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void countsTheFieldsOfEveryCardOfHaarlem(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      Ketenkaarten ketenkaarten = new Wiring(world).get(Ketenkaarten.class);
      List<CardSummary> cards = all(ketenkaarten, haarlem);
      List<Completeness.Field> fields = new ArrayList<>();

      assertThat(cards).hasSize(102);
      for (CardSummary card : cards) {
        CardFile file = ketenkaarten.file(haarlem, card.id()).orElseThrow();
        Completeness complete = Completeness.of(file.card(), file.rows());
        assertThat(complete.filled()).as(card.id()).isEqualTo(card.filled());
        assertThat(complete.fields()).as(card.id()).hasSize(card.fields());
        boolean asked = !Boolean.FALSE.equals(card.verdieping());
        assertThat(complete.of(2)).as(card.id()).hasSize(asked ? 6 : 3);
        fields.addAll(complete.fields());
      }
      assertThat(filled(fields, "goal")).isEqualTo(85);
      assertThat(filled(fields, "interpretation")).isEqualTo(67);
      assertThat(filled(fields, "followUpAgreements")).isEqualTo(55);
      assertThat(filled(fields, "questions")).isEqualTo(80);
      assertThat(filled(fields, "demand")).isEqualTo(48);
    }
  }

  private static long filled(List<Completeness.Field> fields, String name) {
    return fields.stream().filter(field -> field.filled() && field.name().equals(name)).count();
  }

  private static List<CardSummary> all(Ketenkaarten ketenkaarten, Region region) {
    List<CardSummary> cards = new ArrayList<>();
    CardList list;
    int page = 0;
    do {
      page++;
      list =
          ketenkaarten.search(
              region,
              CardSearch.of(new CardLists(region.period(), List.of()), Map.of("page", page + "")));
      cards.addAll(list.cards());
    } while (page < list.pages());
    return cards;
  }
}
