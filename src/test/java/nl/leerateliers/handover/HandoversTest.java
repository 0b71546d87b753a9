package nl.leerateliers.handover;

import static nl.leerateliers.message.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leerateliers.exchange.RealDatasets;
import nl.leerateliers.handover.WeekBalance.Written;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Period;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes across the atelier, in real databases, and the question about each week. */
class HandoversTest {

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void goesOnStepByStepWithAReasonAndNeverBack(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      Wiring wiring = new Wiring(world);
      Handovers handovers = wiring.get(Handovers.class);
      String key = UUID.randomUUID().toString();
      assertThat(
              handovers.put(
                  haarlem,
                  new HandoverDraft("x", "", "NOBODY", "y".repeat(121), "9", "", "2016-01-01"),
                  "c"))
          .containsOnlyKeys("key", "what", "addressee", "organisation", "way", "owner", "dueOn");
      HandoverDraft draft =
          new HandoverDraft(
              key, "Bel leerplicht om negen uur.", "ZSM", "", "7", "coach", "2016-03-04");
      assertThat(handovers.put(haarlem, draft, "deelnemer")).isEmpty();
      assertThat(handovers.put(haarlem, draft, "deelnemer")).isEmpty();
      assertThat(handovers.in(haarlem)).singleElement().matches(h -> h.steps() == 0);
      assertThat(handovers.goOn(haarlem, key, "PASSED_ON", "", 0, "c")).containsKey("reason");
      assertThat(handovers.goOn(haarlem, key, "PASSED_ON", "Op dinsdag.", 0, "c")).isEmpty();
      refuses(409, () -> handovers.goOn(haarlem, key, "DROPPED", "Nee.", 0, "d"));
      assertThat(handovers.goOn(haarlem, key, "PLANNED", "Terug.", 1, "d")).containsKey("state");
      assertThat(handovers.steps(haarlem))
          .singleElement()
          .satisfies(step -> assertThat(step.reason()).isEqualTo("Op dinsdag."));
      RealDatasets.load(world, "haarlem");
      assertThat(handovers.in(haarlem)).as("outlives an import").hasSize(1);
      List<WeekBalance> weeks = wiring.get(Levels.class).balance(haarlem, handovers.in(haarlem));
      assertThat(weeks).hasSize(8);
      assertThat(weeks.get(2).beyond()).isPositive();
    }
  }

  @Test
  void asksOfAWeekWhatItDidNotLookAt() {
    Period period = Period.ofWeeks(LocalDate.of(2016, 2, 15), 4);
    List<WeekBalance> weeks =
        WeekBalance.of(
            period,
            List.of(
                new Written(LocalDate.of(2016, 2, 16), "CASE"),
                new Written(LocalDate.of(2016, 2, 23), "CROSS_CASE"),
                new Written(LocalDate.of(2016, 3, 1), "")));
    assertThat(weeks.get(0).question()).isEqualTo("Is er deze week ook over zaken heen gekeken?");
    assertThat(weeks.get(1).question()).startsWith("Wat van deze week kan over het atelier heen");
    assertThat(weeks.get(2).question()).startsWith("Bij geen enkele evaluatie");
    assertThat(weeks.get(3).question()).startsWith("Er is deze week niets geschreven");
  }
}
