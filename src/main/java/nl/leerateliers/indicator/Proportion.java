package nl.leerateliers.indicator;

/**
 * A number of cases out of a number of cases. A share without both cannot be made.
 *
 * @param n the cases counted, 0 to {@code of}
 * @param of the base, at least 1
 */
public record Proportion(int n, int of) {

  /** 97.5 % point of the standard normal distribution: intervals are 95 %. */
  static final double Z = 1.959963984540054;

  public Proportion {
    if (of < 1 || n < 0 || n > of) {
      throw new IllegalArgumentException("Not a proportion: " + n + " of " + of);
    }
  }

  /** The share, 0 to 1. */
  public double share() {
    return (double) n / of;
  }

  /** Lower limit of the 95 % Wilson score interval (Wilson 1927), 0 to 1. */
  public double low() {
    return n == 0 ? 0 : centre() - halfWidth();
  }

  /** Upper limit of the 95 % Wilson score interval, 0 to 1. */
  public double high() {
    return n == of ? 1 : centre() + halfWidth();
  }

  /** The share in whole percents, rounded half up. */
  public int percent() {
    return (int) Math.round(100 * share());
  }

  private double centre() {
    return (share() + Z * Z / (2.0 * of)) / (1 + Z * Z / of);
  }

  private double halfWidth() {
    double p = share();
    return Z / (1 + Z * Z / of) * Math.sqrt(p * (1 - p) / of + Z * Z / (4.0 * of * of));
  }
}
