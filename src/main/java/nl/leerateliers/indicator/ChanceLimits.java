package nl.leerateliers.indicator;

import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * Between which shares chance alone keeps a group of this size, when its true share is given
 * (quantiles of the binomial distribution).
 *
 * @param share the share all groups have in truth, 0 to 1
 * @param of the size of the group, at least 1
 */
public record ChanceLimits(double share, int of) {

  /** The inner limits of a funnel plot. */
  public static final double INNER = 0.95;

  /** The outer limits of a funnel plot. */
  public static final double OUTER = 0.998;

  public ChanceLimits {
    if (of < 1 || !(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("No limits for " + share + " of " + of);
    }
  }

  public double low(double level) {
    return quantile((1 - level) / 2);
  }

  public double high(double level) {
    return quantile((1 + level) / 2);
  }

  /**
   * The lower limit as a point of a smooth curve (Spiegelhalter 2005, appendix A.1.1). A count lies
   * below it exactly when it lies below {@link #low}.
   */
  public double smoothLow(double level) {
    double tail = (1 - level) / 2;
    BinomialDistribution counts = BinomialDistribution.of(of, share);
    int count = counts.inverseCumulativeProbability(tail);
    double upTo = counts.cumulativeProbability(count);
    double here = upTo - counts.cumulativeProbability(count - 1);
    return Math.max(0, (count - (upTo - tail) / here) / of);
  }

  /** The upper limit as a point of a smooth curve: the lower one of who is not counted. */
  public double smoothHigh(double level) {
    return 1 - new ChanceLimits(1 - share, of).smoothLow(level);
  }

  private double quantile(double probability) {
    return BinomialDistribution.of(of, share).inverseCumulativeProbability(probability)
        / (double) of;
  }
}
