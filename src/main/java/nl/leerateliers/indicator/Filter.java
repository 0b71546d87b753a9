package nl.leerateliers.indicator;

import nl.leerateliers.ketenkaart.CaseType;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Period;
import org.jspecify.annotations.Nullable;

/**
 * Which cases of a region count.
 *
 * @param caseType only this primary case type; null for all
 * @param fromWeek first atelier week, from 1
 * @param toWeek last atelier week, included
 */
public record Filter(@Nullable CaseType caseType, int fromWeek, int toWeek) {

  /** Every case of the period. */
  public static Filter all(Period period) {
    return new Filter(null, 1, period.weeks());
  }

  /** The whole period, of one case type; null for all. */
  public static Filter ofType(Period period, @Nullable CaseType caseType) {
    return new Filter(caseType, 1, period.weeks());
  }

  /** Reads what {@link #text()} wrote. */
  public static Filter read(String text) {
    return RecordText.read(text, Filter.class);
  }

  /**
   * Reads what a visitor asked for; null or empty means no limit.
   *
   * @throws Problem 400 when a value is not on the list, with what it may be
   */
  public static Filter of(
      Period period, @Nullable String caseType, @Nullable String from, @Nullable String to) {
    int first = week("from", from, 1, period);
    int last = week("to", to, period.weeks(), period);
    if (last < first) {
      throw new Problem("filter-weeks", 400, first, last);
    }
    return new Filter(caseType(caseType), first, last);
  }

  public static @Nullable CaseType caseType(@Nullable String asked) {
    if (asked == null || asked.isBlank()) {
      return null;
    }
    for (CaseType type : CaseType.values()) {
      if (type.name().equals(asked)) {
        return type;
      }
    }
    throw new Problem("filter-case-type", 400, asked);
  }

  /**
   * Whether every case that the other lets through passes here too, whatever cases there are. Each
   * part of a filter must be asked after here, or two selections could be subtracted.
   */
  public boolean covers(Filter other) {
    return (caseType == null || caseType == other.caseType)
        && fromWeek <= other.fromWeek
        && toWeek >= other.toWeek;
  }

  /** The same filter for all case types. */
  Filter ofAllTypes() {
    return new Filter(null, fromWeek, toWeek);
  }

  /** The same text for the same filter, to be kept. */
  public String text() {
    return RecordText.write(this);
  }

  public boolean isAll(Period period) {
    return equals(all(period));
  }

  private static int week(String name, @Nullable String asked, int otherwise, Period period) {
    if (asked == null || asked.isBlank()) {
      return otherwise;
    }
    try {
      int week = Integer.parseInt(asked.strip());
      if (week >= 1 && week <= period.weeks()) {
        return week;
      }
    } catch (NumberFormatException e) {
      // Told below, together with a week that is out of range.
    }
    throw new Problem("filter-week", 400, name, asked, period.weeks());
  }
}
