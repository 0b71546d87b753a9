package nl.leerateliers.passport;

import org.jspecify.annotations.Nullable;

/**
 * A step of a learning point that a meeting decided on.
 *
 * @param item the id of the subject on its agenda
 * @param title of the point; empty when the dataset has it no more
 * @param from the state before it
 * @param now the state it has now; null when the dataset has it no more
 */
public record MeetingStep(
    @Nullable String item,
    String pointId,
    String title,
    @Nullable PointState from,
    PointState to,
    @Nullable PointState now) {

  /** Whether it went on, or back, since. */
  public boolean isOvertaken() {
    return now != to;
  }
}
