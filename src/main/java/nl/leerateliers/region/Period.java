package nl.leerateliers.region;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * The days on which an atelier worked, first and last day included. Weeks are atelier weeks: w1 is
 * the calendar week (Monday to Sunday) in which the atelier started.
 */
public record Period(LocalDate from, LocalDate to) {

  public Period {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("A period ends on or after its start: " + from + "–" + to);
    }
  }

  /** A period that starts on {@code from} and ends on the Friday of its last week. */
  public static Period ofWeeks(LocalDate from, int weeks) {
    LocalDate monday = from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Period(from, monday.plusWeeks(weeks - 1L).with(DayOfWeek.FRIDAY));
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** The day itself, or the first or last day where it lies before or after. */
  public LocalDate nearest(LocalDate day) {
    return day.isBefore(from) ? from : day.isAfter(to) ? to : day;
  }

  /** The atelier week of a day: 1 for the first week; zero or less before the start. */
  public int weekOf(LocalDate day) {
    LocalDate monday = from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return Math.toIntExact(Math.floorDiv(ChronoUnit.DAYS.between(monday, day), 7L)) + 1;
  }

  public int weeks() {
    return weekOf(to);
  }
}
