package nl.leerateliers.message;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Days and moments as people in the Netherlands write them and have them on their clocks. */
public final class DutchDate {

  /** The zone of every moment that people read. */
  public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Messages.DUTCH);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Messages.DUTCH);

  private DutchDate() {}

  /** {@code 15 februari 2016}. */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** The day of a moment. */
  public static String day(Instant moment) {
    return day(moment.atZone(ZONE).toLocalDate());
  }

  /** {@code 15 februari 2016, 10:30}. */
  public static String moment(Instant moment) {
    return MOMENT.format(moment.atZone(ZONE));
  }
}
