package nl.leerateliers.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What follows from numbers that are known, by adding and subtracting: a number is a row of how
 * often it counts each kind of case, and follows when it is a combination of rows that are known.
 * Counts modulo a prime, which is exact enough: a chance hit is one in two billion.
 */
public final class KnownNumbers {

  private static final long PRIME = 2_147_483_647;

  private final List<long[]> rows = new ArrayList<>();
  private final List<Integer> leads = new ArrayList<>();

  /** The same knowledge, to be added to apart. */
  public KnownNumbers copy() {
    KnownNumbers copy = new KnownNumbers();
    copy.rows.addAll(rows);
    copy.leads.addAll(leads);
    return copy;
  }

  /** A number that is told: how often it counts each kind of case. */
  public void learn(long[] number) {
    long[] rest = rest(number);
    int lead = lead(rest);
    if (lead < 0) {
      return;
    }
    long inverse = power(rest[lead], PRIME - 2);
    for (int i = 0; i < rest.length; i++) {
      rest[i] = rest[i] * inverse % PRIME;
    }
    rows.add(rest);
    leads.add(lead);
  }

  /** Whether the number follows from those that are told. */
  public boolean tell(long[] number) {
    return lead(rest(number)) < 0;
  }

  /**
   * Those of these numbers, each the kinds of cases it counts once, that do not follow from what is
   * told. Kinds get weights of which every number that is told comes to nothing, and otherwise
   * drawn: a number follows when it comes to nothing too. As exact as {@link #tell}, and much
   * quicker where there are many.
   */
  public List<int[]> leaveOpen(List<int[]> numbers) {
    if (rows.isEmpty()) {
      return List.copyOf(numbers);
    }
    long[] weights = weights(rows.get(0).length);
    return numbers.stream()
        .filter(kinds -> Arrays.stream(kinds).mapToLong(kind -> weights[kind]).sum() % PRIME != 0)
        .toList();
  }

  /** A row has nothing where an earlier one leads, so the last leads are set first. */
  private long[] weights(int size) {
    long[] weights = new SplittableRandom(size).longs(size, 1, PRIME).toArray();
    for (int last = rows.size() - 1; last >= 0; last--) {
      long[] row = rows.get(last);
      int lead = leads.get(last);
      long sum = 0;
      for (int i = 0; i < size; i++) {
        if (i != lead) {
          sum = (sum + row[i] * weights[i]) % PRIME;
        }
      }
      weights[lead] = (PRIME - sum) % PRIME;
    }
    return weights;
  }

  /** How many numbers do not follow from each other. */
  public int size() {
    return rows.size();
  }

  private long[] rest(long[] number) {
    long[] rest = number.clone();
    for (int i = 0; i < rest.length; i++) {
      rest[i] = Math.floorMod(rest[i], PRIME);
    }
    for (int known = 0; known < rows.size(); known++) {
      long times = (PRIME - rest[leads.get(known)]) % PRIME;
      if (times != 0) {
        long[] row = rows.get(known);
        for (int i = 0; i < rest.length; i++) {
          rest[i] = (rest[i] + times * row[i]) % PRIME;
        }
      }
    }
    return rest;
  }

  private static int lead(long[] row) {
    for (int i = 0; i < row.length; i++) {
      if (row[i] != 0) {
        return i;
      }
    }
    return -1;
  }

  private static long power(long base, long exponent) {
    long result = 1;
    long square = base;
    for (long left = exponent; left > 0; left >>= 1) {
      if ((left & 1) == 1) {
        result = result * square % PRIME;
      }
      square = square * square % PRIME;
    }
    return result;
  }
}
