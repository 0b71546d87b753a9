package nl.leerateliers.ketenkaart;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A card as a list shows it; null is unknown.
 *
 * @param filled how many of its fields hold something
 * @param fields how many fields apply to it
 */
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
    boolean available,
    int filled,
    int fields) {

  static CardSummary of(Ketenkaart card, WrittenRows rows) {
    Completeness complete = Completeness.of(card, rows);
    return new CardSummary(
        card.id(),
        card.title(),
        card.startedOn(),
        card.primaryCaseType(),
        card.head().policeTeam(),
        card.head().municipality(),
        card.intention().verdiepingDecided(),
        card.choice().otherThanRegular(),
        card.choice().careOutcome(),
        card.choice().dispositionKind(),
        card.cardAvailable(),
        complete.filled(),
        complete.fields().size());
  }
}
