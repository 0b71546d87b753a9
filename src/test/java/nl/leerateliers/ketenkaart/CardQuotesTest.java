package nl.leerateliers.ketenkaart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.leerateliers.exchange.RealDatasets;
import nl.leerateliers.ketenkaart.CardQuotes.From;
import nl.leerateliers.ketenkaart.CardQuotes.Quote;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CardQuotesTest {

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void quotesTheSelectionByThemeAndOrganisation(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      Ketenkaarten cards = new Wiring(world).get(Ketenkaarten.class);
      Map<String, List<Quote>> quotes =
          quotes(
              world, haarlem, new From(haarlem.period(), CaseType.DOMESTIC_VIOLENCE, null, true));
      assertThat(quotes).containsKeys("facilitator.SPOKEN_WITH_PEOPLE", "organisation.OM.demand");
      quotes.forEach(
          (about, texts) -> {
            assertThat(texts).as(about).hasSizeLessThanOrEqualTo(2);
            for (Quote quote : texts) {
              CardFile file = cards.file(haarlem, quote.card()).orElseThrow();
              assertThat(file.card().primaryCaseType()).isEqualTo(CaseType.DOMESTIC_VIOLENCE);
              assertThat(quote.text()).hasSizeLessThanOrEqualTo(160);
              if (about.startsWith("barrier.")) {
                assertThat(quote.text()).isEqualTo(file.card().evaluation().barriers());
                assertThat(file.card().evaluation().barrierThemes()).contains(about.substring(8));
              }
            }
          });
    }
  }

  @ParameterizedTest
  @EnumSource
  void passesOverATextThatSeemsToHoldAName(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      world
          .database()
          .write(
              haarlem,
              em ->
                  em.createNativeQuery(
                          "update ketenkaart set barriers = 'Mevrouw De Vries wilde niet praten.'"
                              + " where barrier_themes is not null")
                      .executeUpdate());
      Map<String, List<Quote>> quotes =
          quotes(world, haarlem, new From(haarlem.period(), null, "Zaanstad", null));
      assertThat(quotes.keySet()).anyMatch(about -> about.startsWith("facilitator."));
      assertThat(quotes.keySet()).noneMatch(about -> about.startsWith("barrier."));
    }
  }

  private static Map<String, List<Quote>> quotes(RegionsForTests world, Region region, From from) {
    return new Wiring(world).get(CardQuotes.class).in(region, from);
  }
}
