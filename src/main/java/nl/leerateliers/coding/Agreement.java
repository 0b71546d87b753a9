package nl.leerateliers.coding;

import java.util.List;
import java.util.OptionalDouble;
import nl.leerateliers.ketenkaart.Characteristic;
import org.jspecify.annotations.Nullable;

/**
 * How often two coders judged the same, as a table of two by two.
 *
 * <p>Kappa is (po - pe) / (1 - pe): po is the observed share of equal judgements, pe the share that
 * the two coders' own totals would give by chance. Source: J. Cohen, "A coefficient of agreement
 * for nominal scales", Educational and Psychological Measurement 20 (1960), 37-46.
 *
 * @param both judgements where both coders saw the item
 * @param onlyFirst where only the first did
 * @param onlySecond where only the second did
 * @param neither where neither did
 */
public record Agreement(int both, int onlyFirst, int onlySecond, int neither) {

  /** With fewer judgements one of them moves kappa too far to say anything. A rule of our own. */
  public static final int SMALLEST_BASE = 10;

  static final Agreement NONE = new Agreement(0, 0, 0, 0);

  static Agreement of(boolean first, boolean second) {
    return new Agreement(
        first && second ? 1 : 0,
        first && !second ? 1 : 0,
        !first && second ? 1 : 0,
        !first && !second ? 1 : 0);
  }

  /** The two codings on these items, which both have judged. */
  static Agreement between(Coding first, Coding second, List<Characteristic> items) {
    return items.stream()
        .map(item -> of(present(first, item), present(second, item)))
        .reduce(NONE, Agreement::plus);
  }

  Agreement plus(Agreement more) {
    return new Agreement(
        both + more.both,
        onlyFirst + more.onlyFirst,
        onlySecond + more.onlySecond,
        neither + more.neither);
  }

  /** The base: how many judgements were compared. */
  public int n() {
    return both + onlyFirst + onlySecond + neither;
  }

  public int same() {
    return both + neither;
  }

  /** Cohen's kappa; empty when there is a {@link #reason()}. */
  public OptionalDouble kappa() {
    if (reason() != null) {
      return OptionalDouble.empty();
    }
    double n = n();
    double observed = same() / n;
    double chance =
        ((both + onlyFirst) / n) * ((both + onlySecond) / n)
            + ((onlySecond + neither) / n) * ((onlyFirst + neither) / n);
    return OptionalDouble.of((observed - chance) / (1 - chance));
  }

  /**
   * Why kappa cannot be calculated: {@code none}, {@code small} or {@code one-cell}, where chance
   * alone would give full agreement and the formula divides by zero. Null when it can.
   */
  public @Nullable String reason() {
    if (n() == 0) {
      return "none";
    }
    if (n() < SMALLEST_BASE) {
      return "small";
    }
    return both == n() || neither == n() ? "one-cell" : null;
  }

  private static boolean present(Coding coding, Characteristic item) {
    Judgement judgement = coding.judgements().get(item.code());
    if (judgement == null) {
      throw new IllegalStateException("Compared before it was finished: " + item.code());
    }
    return judgement.present();
  }
}
