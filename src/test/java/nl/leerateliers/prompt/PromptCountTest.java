package nl.leerateliers.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.leerateliers.exchange.RealDatasets;
import nl.leerateliers.ketenkaart.WriteCard;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many questions the committed cards get: a flood helps nobody. */
class PromptCountTest {

  private static final int MANY = 6;

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(strings = {"haarlem", "maastricht", "utrecht"})
  void asksAFewQuestionsOfACard(String key) {
    try (RegionsForTests world = RegionsForTests.on(DatabaseKind.H2, temp)) {
      Region region = RealDatasets.load(world, key);
      WriteCard cards = new Wiring(world).get(WriteCard.class);
      List<Integer> counts = new ArrayList<>();
      for (String card : cards(world, region)) {
        Written written = new Written(cards.values(region, card));
        CardPrompts asked = CardPrompts.of(RuleBook.get(), written, List.of(), LocalDate.EPOCH);
        counts.add(asked.open().size());
      }
      counts.sort(null);
      int median = counts.get(counts.size() / 2);
      assertThat(median).isBetween(1, 2);
      assertThat(counts.get(counts.size() - 1)).isLessThanOrEqualTo(MANY);
    }
  }

  @SuppressWarnings("unchecked")
  private static List<String> cards(RegionsForTests world, Region region) {
    return world
        .database()
        .read(
            region,
            em -> em.createNativeQuery("select id from ketenkaart order by id").getResultList());
  }
}
