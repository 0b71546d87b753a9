package nl.leerateliers.message;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Days and moments in the language of the request, as the clocks in the Netherlands have them. */
public final class DutchDate {

  /** The zone of every moment that people read. */
  public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Messages.DUTCH);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Messages.DUTCH);

  private DutchDate() {}

  /** {@code 15 februari 2016}, {@code 15 February 2016}. */
  public static String day(LocalDate day) {
    return in(DAY).format(day);
  }

  /** The day of a moment. */
  public static String day(Instant moment) {
    return day(moment.atZone(ZONE).toLocalDate());
  }

  /** {@code 15 februari 2016, 10:30}. */
  public static String moment(Instant moment) {
    return in(MOMENT).format(moment.atZone(ZONE));
  }

  /** A pattern with the names of months and days of the language of the request. */
  public static DateTimeFormatter in(DateTimeFormatter pattern) {
    return pattern.withLocale(Language.current().locale());
  }
}
