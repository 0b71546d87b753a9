package nl.leerateliers.reflection;

import java.util.List;
import java.util.Objects;
import nl.leerateliers.ketenkaart.Contribution;
import nl.leerateliers.ketenkaart.FollowUp;

/**
 * What a card says about the work in its case, put side by side and not judged.
 *
 * @param similar cases of the same region that share codes
 */
public record LookingBack(CaseReflection reflection, List<SimilarCase> similar) {

  public LookingBack {
    similar = List.copyOf(similar);
  }

  /** The minutes that were written down; an organisation that wrote none does not count as 0. */
  public int minutes() {
    return contributions().stream()
        .map(Contribution::minutes)
        .filter(Objects::nonNull)
        .mapToInt(Integer::intValue)
        .sum();
  }

  /** How many organisations wrote down their minutes. */
  public int timed() {
    return (int) contributions().stream().filter(row -> row.minutes() != null).count();
  }

  /** The organisations that ticked in their row that they added value. */
  public List<String> valueFrom() {
    return contributions().stream()
        .filter(row -> Boolean.TRUE.equals(row.addedValue()))
        .map(row -> reflection.organisationName(row.organisation()))
        .toList();
  }

  /** The follow-ups that found something. */
  public List<FollowUp> findings() {
    return reflection.file().followUps().stream().filter(f -> f.finding() != null).toList();
  }

  /** How many codes a similar case shares at least. */
  public int leastShared() {
    return SimilarCases.LEAST;
  }

  public int mostSimilar() {
    return SimilarCases.MOST;
  }

  private List<Contribution> contributions() {
    return reflection.file().contributions();
  }
}
