package nl.leerateliers.reflection;

import java.util.ArrayList;
import java.util.List;
import nl.leerateliers.indicator.Filter;
import nl.leerateliers.region.Period;
import nl.leerateliers.timeline.WeekEvent;

/**
 * What to read beside the figures of some weeks: numbered events, and which of those weeks
 * researchers attended.
 *
 * @param weeks the weeks that are shown
 * @param observations what is known of the researchers' presence; empty when nothing is
 */
public record WeekMarks(List<Week> weeks, List<Mark> marks, List<WeekEvent> observations) {

  /** How wide a week is drawn. */
  public static final int PITCH = 40;

  public WeekMarks {
    weeks = List.copyOf(weeks);
    marks = List.copyOf(marks);
    observations = List.copyOf(observations);
  }

  /** A week of the atelier, and whether researchers attended in it. */
  public record Week(int number, boolean observed) {}

  /** An event, its number beside the charts, and the weeks it touches. */
  public record Mark(int number, int firstWeek, int lastWeek, WeekEvent event) {

    public boolean isOneWeek() {
      return firstWeek == lastWeek;
    }
  }

  static WeekMarks of(Period period, Filter filter, List<WeekEvent> events) {
    List<WeekEvent> observations = ofKind(events, WeekEvent.Kind.OBSERVATION);
    List<Week> weeks = new ArrayList<>();
    for (int week = filter.fromWeek(); week <= filter.toWeek(); week++) {
      int number = week;
      weeks.add(
          new Week(
              number, observations.stream().anyMatch(o -> touches(o, number, number, period))));
    }
    List<Mark> marks = new ArrayList<>();
    for (WeekEvent event : ofKind(events, WeekEvent.Kind.EVENT)) {
      if (touches(event, filter.fromWeek(), filter.toWeek(), period)) {
        marks.add(
            new Mark(marks.size() + 1, event.firstWeek(period), event.lastWeek(period), event));
      }
    }
    return new WeekMarks(weeks, marks, observations);
  }

  /** In how many of the weeks researchers attended. */
  public long observedWeeks() {
    return weeks.stream().filter(Week::observed).count();
  }

  /** The left side of a week in the drawing. */
  public int x(int place) {
    return place * PITCH;
  }

  public int width() {
    return weeks.size() * PITCH;
  }

  private static List<WeekEvent> ofKind(List<WeekEvent> events, WeekEvent.Kind kind) {
    return events.stream().filter(event -> event.kind() == kind).toList();
  }

  private static boolean touches(WeekEvent event, int first, int last, Period period) {
    return event.firstWeek(period) <= last && event.lastWeek(period) >= first;
  }
}
