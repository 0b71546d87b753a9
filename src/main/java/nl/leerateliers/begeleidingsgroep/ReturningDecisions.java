package nl.leerateliers.begeleidingsgroep;

import java.util.List;

/**
 * The decisions that come back at a dagstart until they are done.
 *
 * @param latest those of the last meeting that left any
 * @param earlier those of the meetings before it
 */
public record ReturningDecisions(List<AgendaItem> latest, List<AgendaItem> earlier) {

  public ReturningDecisions {
    latest = List.copyOf(latest);
    earlier = List.copyOf(earlier);
  }

  /**
   * @param running the newest meeting first
   */
  static ReturningDecisions of(List<AgendaItem> running) {
    return new ReturningDecisions(
        running.stream().filter(one -> isOfLast(running, one)).toList(),
        running.stream().filter(one -> !isOfLast(running, one)).toList());
  }

  private static boolean isOfLast(List<AgendaItem> running, AgendaItem one) {
    return one.meetingOn().equals(running.get(0).meetingOn());
  }
}
