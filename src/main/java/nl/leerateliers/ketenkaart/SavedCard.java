package nl.leerateliers.ketenkaart;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.leerateliers.identity.TextWarning;

/**
 * What became of each edit: saved, waiting for a choice, or refused.
 *
 * @param version the version of the card after it
 * @param savedAt the moment it was done
 * @param saved the fields that now hold what was asked
 * @param warnings what the saved texts seem to tell of a person; they are saved all the same
 * @param filled how far each step of the card is filled in now
 */
public record SavedCard(
    int version,
    Instant savedAt,
    List<String> saved,
    List<Conflict> conflicts,
    List<Refused> refused,
    List<TextWarning> warnings,
    List<Completeness.StepFilled> filled) {

  /** Somebody else changed the same field in between; nothing was written over. */
  public record Conflict(String field, String mine, String theirs) {}

  /** A value that cannot be kept, and in Dutch why. */
  public record Refused(String field, String mine, String reason) {}

  public SavedCard {
    saved = List.copyOf(saved);
    conflicts = List.copyOf(conflicts);
    refused = List.copyOf(refused);
    warnings = List.copyOf(warnings);
    filled = List.copyOf(filled);
  }

  SavedCard(
      int version,
      Instant savedAt,
      List<String> saved,
      List<Conflict> conflicts,
      List<Refused> refused) {
    this(version, savedAt, saved, conflicts, refused, List.of(), List.of());
  }

  SavedCard with(List<TextWarning> warned, List<Completeness.StepFilled> steps) {
    return new SavedCard(version, savedAt, saved, conflicts, refused, warned, steps);
  }

  /** 200, 409 when a choice is needed, 422 when a value was refused. */
  public int status() {
    return !refused.isEmpty() ? 422 : !conflicts.isEmpty() ? 409 : 200;
  }

  Optional<Conflict> conflict(String field) {
    return conflicts.stream().filter(c -> c.field().equals(field)).findFirst();
  }

  Optional<Refused> refusal(String field) {
    return refused.stream().filter(r -> r.field().equals(field)).findFirst();
  }
}
