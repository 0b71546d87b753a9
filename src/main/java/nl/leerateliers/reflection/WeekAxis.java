package nl.leerateliers.reflection;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerateliers.message.DutchDate;
import nl.leerateliers.message.Messages;
import nl.leerateliers.message.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The weeks of the ateliers as drawings that share both their scales: how many cases, and which
 * week lies where.
 *
 * @param calendar whether weeks lie where they lie in the year; else week 1 lies below week 1
 */
public record WeekAxis(List<WeekSeries> ateliers, boolean calendar, int slots, int most) {

  private static final int WIDTH = 600;
  private static final int TALLEST = 70;
  private static final int FLOOR = 90;
  private static final int DAYS = 7;
  private static final int SMALL_DIGIT = 6;
  private static final int MONTH = 42;
  private static final double WEEKS_IN_MONTH = 4.35;
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM", Messages.DUTCH);

  /** Where a month begins, and its short name where there is room for it. */
  public record Month(int x, String name) {}

  static WeekAxis of(List<WeekSeries> ateliers, boolean calendar) {
    int slots =
        ateliers.stream()
            .flatMap(atelier -> atelier.weeks().stream())
            .mapToInt(week -> slot(ateliers, calendar, week) + 1)
            .max()
            .orElse(1);
    int most =
        ateliers.stream()
            .flatMap(atelier -> atelier.weeks().stream())
            .mapToInt(week -> week.cases().value().orElse(0))
            .max()
            .orElse(1);
    return new WeekAxis(List.copyOf(ateliers), calendar, slots, Math.max(1, most));
  }

  /**
   * Whether the calendar is asked for.
   *
   * @throws Problem 400 when something else is
   */
  static boolean isCalendar(@Nullable String asked) {
    if (asked == null || asked.isBlank() || asked.equals("week")) {
      return false;
    }
    if (asked.equals("kalender")) {
      return true;
    }
    throw new Problem("filter-axis", 400, asked);
  }

  /** Whether there is any week to draw. */
  public boolean isDrawn() {
    return ateliers.stream().anyMatch(atelier -> !atelier.weeks().isEmpty());
  }

  public int x(WeekSeries.Week week) {
    return slot(ateliers, calendar, week) * WIDTH / slots + 1;
  }

  public int middle(WeekSeries.Week week) {
    return x(week) + width() / 2;
  }

  public int width() {
    return Math.max(2, WIDTH / slots - 2);
  }

  public int height(WeekSeries.Week week) {
    return week.cases().value().orElse(0) * TALLEST / most;
  }

  public int y(WeekSeries.Week week) {
    return FLOOR - height(week);
  }

  /** Whether a number fits above each bar. */
  public boolean isLabelled() {
    return width() >= 24;
  }

  /** The weeks in words, for who does not see the drawing. */
  public String spoken(WeekSeries atelier) {
    return Messages.text(
        "reflection.weeks.spoken",
        atelier.region().atelier(),
        String.join(", ", atelier.weeks().stream().map(week -> week.cases().text()).toList()));
  }

  /** Whether the number fits above a bar in small letters. */
  public boolean isValued() {
    return String.valueOf(most).length() * SMALL_DIGIT <= WIDTH / slots;
  }

  /** On the calendar: where each month begins; only some of them where they would cover another. */
  public List<Month> months() {
    if (!calendar || !isDrawn()) {
      return List.of();
    }
    LocalDate first = first(ateliers).orElseThrow();
    int every = (int) Math.ceil(MONTH * slots / (WIDTH * WEEKS_IN_MONTH));
    List<Month> months = new ArrayList<>();
    LocalDate month = first.withDayOfMonth(1);
    // A month that had begun before has its name at the edge, unless the next one needs that room.
    if (x(first, month.plusMonths(every)) < MONTH) {
      month = month.plusMonths(1);
    }
    for (LocalDate end = first.plusWeeks(slots); month.isBefore(end); ) {
      int x = Math.max(0, x(first, month));
      String name = DutchDate.in(SHORT).format(month).replace(".", "");
      months.add(new Month(x, x + MONTH <= WIDTH ? name : ""));
      month = month.plusMonths(every);
    }
    return List.copyOf(months);
  }

  private int x(LocalDate first, LocalDate day) {
    return (int) ChronoUnit.DAYS.between(first, day) * WIDTH / (DAYS * slots);
  }

  private static Optional<LocalDate> first(List<WeekSeries> ateliers) {
    return ateliers.stream()
        .flatMap(atelier -> atelier.weeks().stream())
        .map(WeekSeries.Week::monday)
        .min(LocalDate::compareTo);
  }

  private static int slot(List<WeekSeries> ateliers, boolean calendar, WeekSeries.Week week) {
    if (!calendar) {
      return week.number() - 1;
    }
    LocalDate first = first(ateliers).orElse(week.monday());
    return (int) ChronoUnit.WEEKS.between(first, week.monday());
  }
}
