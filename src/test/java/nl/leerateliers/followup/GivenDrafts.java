package nl.leerateliers.followup;

import java.util.Map;

/** What somebody wrote of a followed case, as a form sends it. */
final class GivenDrafts {

  private GivenDrafts() {}

  static FollowUpDraft notAsked() {
    return FollowUpDraft.of(
        Map.of("who", "VICTIM", "outcome", "NOT_ASKED", "reason", "Verhuisd.")::get);
  }

  static FollowUpDraft feedback(String who, String outcome, String text) {
    return FollowUpDraft.of(
        Map.of(
                "who",
                who,
                "outcome",
                outcome,
                "channel",
                "PHONE",
                "givenOn",
                "2016-05-30",
                "text",
                text)
            ::get);
  }

  static FollowUpDraft finding(int based, String text) {
    return FollowUpDraft.of(Map.of("part", "finding", "based", "" + based, "text", text)::get);
  }
}
