package nl.leerateliers.indicator;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The difference between the shares of two groups, with what chance alone can explain.
 *
 * @param first the share subtracted from
 * @param second the share subtracted
 */
public record Difference(Proportion first, Proportion second) {

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
  private static final double POWER = 0.8;

  /** First minus second, −1 to 1. */
  public double value() {
    return first.share() - second.share();
  }

  /** Lower limit of the 95 % interval (Newcombe 1998, method 10, from two Wilson intervals). */
  public double low() {
    return value() - Math.hypot(first.share() - first.low(), second.high() - second.share());
  }

  /** Upper limit of the 95 % interval. */
  public double high() {
    return value() + Math.hypot(first.high() - first.share(), second.share() - second.low());
  }

  /** Whether the difference is larger than chance alone would give, at 95 %. */
  public boolean exceedsChance() {
    return low() > 0 || high() < 0;
  }

  /**
   * The chance that groups of these sizes show a difference at 95 % when the true shares are {@code
   * p} and {@code q} (two-proportion z test, normal approximation).
   */
  static double power(double p, double q, int n, int m) {
    double pooled = (n * p + m * q) / (n + m);
    double underChance = Math.sqrt(pooled * (1 - pooled) * (1.0 / n + 1.0 / m));
    double underTruth = Math.sqrt(p * (1 - p) / n + q * (1 - q) / m);
    return NORMAL.cumulativeProbability(
        (Math.abs(p - q) - Proportion.Z * underChance) / underTruth);
  }

  /**
   * The smallest difference, in whole percentage points, that groups of these sizes would have
   * shown four times out of five, starting from the share of both together; 100 when none would.
   */
  public int detectablePoints() {
    double base = (double) (first.n() + second.n()) / (first.of() + second.of());
    double direction = base <= 0.5 ? 1 : -1;
    for (int points = 1; points < 100; points++) {
      double other = base + direction * points / 100.0;
      if (other <= 0 || other >= 1) {
        break;
      }
      if (power(base, other, first.of(), second.of()) >= POWER) {
        return points;
      }
    }
    return 100;
  }
}
