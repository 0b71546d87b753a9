package nl.leerateliers.indicator;

import java.time.LocalDate;
import nl.leerateliers.ketenkaart.CareOutcome;
import nl.leerateliers.ketenkaart.CaseType;
import nl.leerateliers.ketenkaart.DispositionKind;
import nl.leerateliers.ketenkaart.InterventionKind;
import nl.leerateliers.ketenkaart.PreselectScore;
import org.jspecify.annotations.Nullable;

/** How many cards share these values; null is unknown. Cells add up, within a region and beyond. */
record CaseCell(
    LocalDate startedOn,
    CaseType caseType,
    @Nullable Boolean decided,
    @Nullable Boolean otherThanRegular,
    @Nullable CareOutcome care,
    @Nullable DispositionKind disposition,
    @Nullable InterventionKind intervention,
    @Nullable PreselectScore preselectCare,
    boolean available,
    int count) {

  boolean isDeepened() {
    return Boolean.TRUE.equals(decided);
  }

  boolean isOther() {
    return Boolean.TRUE.equals(otherThanRegular);
  }

  boolean isLedToCare() {
    return care != null && care.isLed();
  }
}
