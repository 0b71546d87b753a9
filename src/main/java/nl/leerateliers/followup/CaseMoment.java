package nl.leerateliers.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerateliers.ketenkaart.FollowUp;
import org.jspecify.annotations.Nullable;

/**
 * One moment of a case, with what was heard.
 *
 * @param dueOn the day of the dataset where it names one, else counted
 * @param finding what is known of the impact; null while nothing is
 * @param findingRevision how often that was written in the portal
 * @param findings its revisions, the newest first
 * @param feedback per feedback its revisions, the newest first
 */
public record CaseMoment(
    Moment moment,
    LocalDate dueOn,
    FollowUpState state,
    Standing standing,
    @Nullable String finding,
    int findingRevision,
    List<FollowUpNote> findings,
    List<List<FollowUpNote>> feedback) {

  public CaseMoment {
    findings = List.copyOf(findings);
    feedback = List.copyOf(feedback);
  }

  /**
   * @param selected whether the rule of the region chose the case
   * @param row what the dataset's table holds of it, if anything
   * @param notes all revisions of this case and moment
   */
  static CaseMoment of(
      Moment moment,
      LocalDate from,
      boolean selected,
      Optional<FollowUp> row,
      List<FollowUpNote> notes,
      LocalDate today) {
    LocalDate dueOn = row.map(FollowUp::dueOn).orElseGet(() -> moment.dueOn(from));
    FollowUpState state =
        row.map(r -> FollowUpState.valueOf(r.state())).orElse(FollowUpState.PLANNED);
    Map<String, List<FollowUpNote>> parts = new LinkedHashMap<>();
    notes.stream()
        .sorted(
            Comparator.comparing(FollowUpNote::recordedAt).thenComparing(FollowUpNote::revision))
        .forEach(n -> parts.computeIfAbsent(n.part(), part -> new ArrayList<>()).add(0, n));
    List<FollowUpNote> findings =
        Optional.ofNullable(parts.remove(FollowUpNote.FINDING)).orElse(List.of());
    List<FollowUpNote> current = parts.values().stream().map(part -> part.get(0)).toList();
    return new CaseMoment(
        moment,
        dueOn,
        state,
        Standing.of(state, current, selected || row.isPresent(), dueOn, today),
        row.map(FollowUp::finding).orElse(null),
        findings.isEmpty() ? 0 : findings.get(0).revision(),
        findings,
        List.copyOf(parts.values()));
  }

  /** The newest revision of every feedback. */
  List<FollowUpNote> current() {
    return feedback.stream().map(part -> part.get(0)).toList();
  }

  /** The newest revision of a part; 0 when there is none. */
  int revisionOf(String part) {
    return part.equals(FollowUpNote.FINDING)
        ? findingRevision
        : current().stream()
            .filter(note -> note.part().equals(part))
            .mapToInt(FollowUpNote::revision)
            .findFirst()
            .orElse(0);
  }

  /** The row that tells most, when a dataset has more than one for a moment. */
  static Optional<FollowUp> telling(List<FollowUp> rows, Moment moment) {
    return rows.stream()
        .filter(row -> row.moment().equals(moment.name()))
        .max(
            Comparator.comparing((FollowUp row) -> FollowUpState.valueOf(row.state()))
                .thenComparing(FollowUp::dueOn));
  }
}
