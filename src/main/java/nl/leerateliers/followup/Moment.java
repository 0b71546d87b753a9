package nl.leerateliers.followup;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** When a case is looked at again. */
public enum Moment {
  MONTH_3(3),
  MONTH_6(6),
  MONTH_12(12);

  private final int months;

  Moment(int months) {
    this.months = months;
  }

  public int months() {
    return months;
  }

  /** The same day of the month, or the last day of a month that is shorter. */
  public LocalDate dueOn(LocalDate from) {
    return from.plusMonths(months);
  }

  /** The moment with this number of months, as an address has it. */
  public static Optional<Moment> after(String months) {
    return Arrays.stream(values()).filter(m -> ("" + m.months).equals(months)).findFirst();
  }
}
