package nl.leerateliers.ketenkaart;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A card as a list shows it; null is unknown. */
public record CardSummary(
    String id,
    String title,
    LocalDate startedOn,
    CaseType caseType,
    @Nullable String policeTeam,
    @Nullable String municipality,
    @Nullable Boolean verdieping,
    @Nullable Boolean otherThanRegular,
    @Nullable CareOutcome care,
    @Nullable DispositionKind disposition,
    boolean available) {}
