package nl.leerateliers.begeleidingsgroep;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import nl.leerateliers.region.Period;
import nl.leerateliers.region.Region;
import org.jspecify.annotations.Nullable;

/**
 * The Tuesdays on which a region's begeleidingsgroep can meet: those of the atelier and the one
 * after it.
 *
 * @param first the first Tuesday
 * @param last the last one
 */
public record MeetingDays(LocalDate first, LocalDate last) {

  public static MeetingDays of(Region region) {
    Period period = region.period();
    LocalDate monday = period.from().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new MeetingDays(
        tuesday(period.from()), monday.plusWeeks(period.weeks()).with(DayOfWeek.TUESDAY));
  }

  /** The coming Tuesday; the first or last one of an atelier that is still to come or is over. */
  public LocalDate usual(LocalDate today) {
    LocalDate coming = tuesday(today);
    if (coming.isBefore(first)) {
      return first;
    }
    return coming.isAfter(last) ? last : coming;
  }

  /** The meeting that a text names, if it names one. */
  public @Nullable LocalDate find(String text) {
    try {
      LocalDate day = text.matches("\\d{4}-\\d\\d-\\d\\d") ? LocalDate.parse(text) : LocalDate.MIN;
      return holds(day) ? day : null;
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  public boolean holds(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.TUESDAY && !day.isBefore(first) && !day.isAfter(last);
  }

  private static LocalDate tuesday(LocalDate day) {
    return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
  }
}
