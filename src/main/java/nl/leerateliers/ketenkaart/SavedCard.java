package nl.leerateliers.ketenkaart;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What became of each edit: saved, waiting for a choice, or refused.
 *
 * @param version the version of the card after it
 * @param savedAt the moment it was done
 * @param saved the fields that now hold what was asked
 */
public record SavedCard(
    int version,
    Instant savedAt,
    List<String> saved,
    List<Conflict> conflicts,
    List<Refused> refused) {

  /** Somebody else changed the same field in between; nothing was written over. */
  public record Conflict(String field, String mine, String theirs) {}

  /** A value that cannot be kept, and in Dutch why. */
  public record Refused(String field, String mine, String reason) {}

  public SavedCard {
    saved = List.copyOf(saved);
    conflicts = List.copyOf(conflicts);
    refused = List.copyOf(refused);
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
