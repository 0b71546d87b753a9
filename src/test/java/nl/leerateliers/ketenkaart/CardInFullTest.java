package nl.leerateliers.ketenkaart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Wiring;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rows of a card beside those of its organisations, in real databases. */
class CardInFullTest extends CardInDatabase {

  /** A good value for a field of every kind of row, and for the codes the paper card lacks. */
  private static final Map<String, String> GOOD =
      Map.ofEntries(
          Map.entry("person-VICTIM.safety_before", "FEAR PHYSICAL_VIOLENCE"),
          Map.entry("person-VICTIM.resilience_before", "NONE_SEEN"),
          Map.entry("person-VICTIM.ground_after", "Zij belt nu zelf met de wijkagent"),
          Map.entry("conversation-3.spoken_with", "VICTIM"),
          Map.entry("conversation-3.spoken_by", "SHN"),
          Map.entry("conversation-3.spoken_how", "SCREEN"),
          Map.entry("conversation-3.spoken_on", "2016-04-01"),
          Map.entry("tension-4.position", "-2"),
          Map.entry("tension-4.sentence", "Wij bleven vragen stellen"),
          Map.entry("HALT.not_obtained_reason", "PRIVACY"),
          Map.entry("HALT.obtained_by", "OM"),
          Map.entry("discussed_on", "2016-03-31"),
          Map.entry("several_days", "yes"),
          Map.entry("offender_history", "FIRST_OFFENDER"),
          Map.entry("care_report", "no"),
          Map.entry("running_care", "Ambulante hulp"),
          Map.entry("coordinating_party", "Wijkteam"),
          Map.entry("restraining_order_given", "no"),
          Map.entry("behaviour_order", "yes"),
          Map.entry("joint_plan", "yes"));

  @ParameterizedTest
  @EnumSource
  void keepsEveryFieldWithItsHistoryAndDropsAnEmptiedRow(DatabaseKind kind) {
    with(
        kind,
        (world, haarlem) -> {
          WriteCard write = new Wiring(world).get(WriteCard.class);
          SavedCard saved =
              write.save(
                  haarlem,
                  CARD,
                  GOOD.entrySet().stream()
                      .map(e -> new CardEdit(e.getKey(), "", e.getValue()))
                      .toList(),
                  "somebody",
                  null);
          assertThat(saved.refused()).isEmpty();
          assertThat(saved.conflicts()).isEmpty();
          assertThat(write.values(haarlem, CARD)).containsAllEntriesOf(GOOD);
          assertThat(number(world, haarlem, "select count(*) from card_change"))
              .isEqualTo(GOOD.size());
          assertThat(refusal(write, haarlem, "tension-4.position", "-2", "")).isEmpty();
          assertThat(number(world, haarlem, "select count(*) from card_tension")).isEqualTo(1);
          assertThat(refusal(write, haarlem, "tension-4.sentence", "Wij bleven vragen stellen", ""))
              .isEmpty();
          assertThat(number(world, haarlem, "select count(*) from card_tension")).isZero();
        });
  }

  @ParameterizedTest
  @EnumSource
  void showsTheSecondWriterOfARowTheTextOfTheFirst(DatabaseKind kind) {
    with(
        kind,
        (world, haarlem) -> {
          WriteCard write = new Wiring(world).get(WriteCard.class);
          save(write, haarlem, new CardEdit("person-SUSPECT.safety_before", "", "FEAR"));
          SavedCard second =
              save(
                  write, haarlem, new CardEdit("person-SUSPECT.safety_before", "", "EXPLOITATION"));
          assertThat(second.conflicts())
              .containsExactly(
                  new SavedCard.Conflict("person-SUSPECT.safety_before", "EXPLOITATION", "FEAR"));
          String rating = write.values(haarlem, CARD).getOrDefault("principle-1.rating", "");
          assertThat(refusal(write, haarlem, "principle-1.rating", rating, "2")).isEmpty();
          assertThat(write.values(haarlem, CARD)).containsEntry("principle-1.rating", "2");
        });
  }

  @ParameterizedTest
  @EnumSource
  void tellsInDutchWhyAValueIsRefused(DatabaseKind kind) {
    with(
        kind,
        (world, haarlem) -> {
          WriteCard write = new Wiring(world).get(WriteCard.class);
          String start = write.values(haarlem, CARD).get("started_on");
          assertThat(refusal(write, haarlem, "principle-5.rating", "", "7")).contains("lijst");
          assertThat(refusal(write, haarlem, "tension-1.position", "", "3")).contains("lijst");
          assertThat(refusal(write, haarlem, "tension-1.position", "", "1.5")).contains("lijst");
          assertThat(refusal(write, haarlem, "person-VICTIM.safety_after", "", "SAFE"))
              .contains("lijst");
          assertThat(refusal(write, haarlem, "person-VICTIM.safety_after", "", "FEAR NONE_SEEN"))
              .contains("past niet");
          for (String row :
              List.of("person-NEIGHBOUR", "conversation-21", "tension-6", "person-")) {
            String field = RowKind.of(row).fields().get(0).name();
            assertThat(refusal(write, haarlem, row + "." + field, "", "1"))
                .contains("bestaat niet");
          }
          assertThat(refusal(write, haarlem, "principle-9.rating", "", "1"))
              .contains("bestaat niet");
          assertThat(refusal(write, haarlem, "person-OTHERS.ground_before", "", "x".repeat(501)))
              .contains("501");
          assertThat(refusal(write, haarlem, "tension-2.sentence", "", "x".repeat(500_000)))
              .contains("500.000");
          String spoken = "conversation-1.spoken_on";
          assertThat(refusal(write, haarlem, spoken, "", "2016-02-30")).contains("bestaande datum");
          assertThat(refusal(write, haarlem, spoken, "", "2016-02-14")).contains("voor de start");
          assertThat(refusal(write, haarlem, spoken, "", "2016-04-13")).contains("nog komen");
          assertThat(refusal(write, haarlem, "discussed_on", "", "2026-04-13"))
              .contains("nog komen");
          assertThat(refusal(write, haarlem, "OM.obtained_by", "", "NOBODY")).contains("lijst");
          assertThat(number(world, haarlem, "select count(*) from card_change")).isZero();
          assertThat(refusal(write, haarlem, spoken, "", start)).isEmpty();
          assertThat(refusal(write, haarlem, "started_on", start, "2016-04-08"))
              .contains("voor de start");
        });
  }
}
