package nl.leerateliers.claim;

import java.time.LocalDate;
import nl.leerateliers.message.DutchDate;
import nl.leerateliers.message.Messages;
import org.jspecify.annotations.Nullable;

/**
 * That a region goes by one of the claims on a figure. The others stay where they are.
 *
 * @param takenOn the day of the decision
 * @param takenBy who decided; null outside the region, where its words are not released
 * @param reason why; null outside the region
 */
public record Preference(LocalDate takenOn, @Nullable String takenBy, @Nullable String reason) {

  /** In a sentence, with the claim it is about. */
  public String words(Claim claim) {
    String day = DutchDate.day(takenOn);
    return reason == null || takenBy == null
        ? Messages.text("claim.preferred.outside", claim.said(), claim.place(), day)
        : Messages.text("claim.preferred", claim.said(), claim.place(), takenBy, day, reason);
  }

  /** What leaves the region: that it was decided, and when. */
  Preference outside() {
    return new Preference(takenOn, null, null);
  }
}
