package nl.leerateliers.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One line of the table: what was measured, its baseline in the same run, and the most it may be.
 */
public record Measured(String what, String unit, double value, double baseline, double limit) {

  private static final String HEAD =
      """
      | what | portal | baseline | ratio | limit | |
      |---|---:|---:|---:|---:|---|
      """;

  /** A value with an absolute limit and no baseline. */
  public static Measured absolute(String what, String unit, double value, double limit) {
    return new Measured(what, unit, value, Double.NaN, limit);
  }

  /** A value beside its baseline that has no limit of its own. */
  public static Measured aside(String what, String unit, double value, double baseline) {
    return new Measured(what, unit, value, baseline, Double.POSITIVE_INFINITY);
  }

  boolean isWithin() {
    return (Double.isNaN(baseline) ? value : value / baseline) <= limit;
  }

  String row() {
    return Double.isNaN(baseline)
        ? String.format(
            Locale.ROOT,
            "| %s | %.0f %s | | | %.0f %s | %s |",
            what,
            value,
            unit,
            limit,
            unit,
            ok())
        : String.format(
            Locale.ROOT,
            "| %s | %.1f %s | %.1f %s | %.2f | %s | %s |",
            what,
            value,
            unit,
            baseline,
            unit,
            value / baseline,
            Double.isInfinite(limit) ? "" : limit,
            ok());
  }

  public static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  /** Shows the lines as a table on the console. */
  public static void tell(List<Measured> lines) {
    StringBuilder told = new StringBuilder("\n" + HEAD);
    lines.forEach(line -> told.append(line.row()).append('\n'));
    System.out.println(told);
  }

  private String ok() {
    return Double.isInfinite(limit) ? "" : isWithin() ? "within" : "OVER";
  }
}
