package nl.leerateliers.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.leerateliers.message.Messages;
import org.junit.jupiter.api.Test;

/** What is said to bad input about a followed case. */
class FollowUpDraftTest {

  private static final LocalDate START = LocalDate.of(2016, 2, 15);
  private static final LocalDate TODAY = LocalDate.of(2016, 6, 1);

  @Test
  void namesWhatIsWrongAtItsField() {
    assertFaults(Map.of(), "who", "whoMissing", "outcome", "outcomeMissing");
    assertFaults(
        Map.of("who", "ORG:NASA", "outcome", "ANSWERED"),
        "who unknown channel channelMissing givenOn dayMissing text textMissing".split(" "));
    assertFaults(
        Map.of("who", "NEIGHBOUR", "outcome", "MAYBE", "channel", "FAX", "givenOn", "31-2-2016"),
        "who unknown outcome unknown channel unknown givenOn noDate".split(" "));
    assertFaults(
        Map.of("who", "VICTIM", "outcome", "DECLINED", "givenOn", "2016-02-14", "text", "x"),
        "givenOn beforeStart text textWithoutAnswer".split(" "));
    assertFaults(
        Map.of(
            "who",
            "VICTIM",
            "outcome",
            "NOT_ASKED",
            "givenOn",
            "2016-06-02",
            "text",
            "x".repeat(4001)),
        "givenOn future text tooLong reason reasonMissing".split(" "));
    assertFaults(
        Map.of("who", "ORG:OM", "outcome", "NOT_REACHED", "reason", "x".repeat(501)),
        "reason reasonTooLong".split(" "));
    assertFaults(Map.of("part", "finding"), "text", "findingMissing");
    assertFaults(Map.of("who", "ORG:OM", "outcome", "NOT_REACHED"));
  }

  private static void assertFaults(Map<String, String> typed, String... expected) {
    Map<String, String> faults = new HashMap<>();
    for (int i = 0; i < expected.length; i += 2) {
      faults.put(expected[i], expected[i + 1]);
    }
    Map<String, String> found =
        FollowUpDraft.of(typed::get).faults(START, TODAY, Set.of("OM", "POLITIE"));
    assertThat(found).isEqualTo(faults);
    assertThat(found.values()).allMatch(code -> Messages.has("followup.fault." + code));
  }
}
