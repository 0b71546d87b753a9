package nl.leerateliers.begeleidingsgroep;

import java.time.LocalDate;
import java.util.List;
import nl.leerateliers.region.Region;
import org.jspecify.annotations.Nullable;

/**
 * The agenda of one meeting.
 *
 * @param meeting what is kept of the meeting itself; a new one where nothing is
 * @param points the subjects in their order, those that the portal proposes last
 * @param leftOut the subjects that were left out, with the reason
 * @param over whether nothing is added to it any more
 * @param previous the meeting before it; null for the first one
 */
public record MeetingAgenda(
    Region region,
    LocalDate day,
    Meeting meeting,
    List<AgendaItem> points,
    List<AgendaItem> leftOut,
    Material material,
    boolean over,
    @Nullable LocalDate previous) {

  public MeetingAgenda {
    points = List.copyOf(points);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * The subjects with these keys, in that order; those that are not there any more are left out.
   */
  List<AgendaItem> inOrder(List<String> keys) {
    return keys.stream()
        .flatMap(key -> points.stream().filter(point -> point.isKnownAs(key)).limit(1))
        .distinct()
        .toList();
  }

  /** The decisions that were taken in this meeting. */
  public List<AgendaItem> decisions() {
    return points.stream()
        .filter(point -> point.decision() != null && point.kind() != ItemKind.DECISIONS)
        .toList();
  }

  /** The subjects asked in an evaluation. */
  public List<AgendaItem> questions() {
    return points.stream().filter(point -> point.kind() == ItemKind.QUESTION).toList();
  }
}
