package nl.leerateliers.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/**
 * Decides which counts may leave a region. The threshold is configuration of the server ({@code
 * PORTAL_DISCLOSURE_THRESHOLD}, 5 by default) and never part of a request.
 */
@ApplicationScoped
public class Disclosure {

  /** Below this many cases there is no table at all (rule R1). */
  static final int LEAST_CASES = 10;

  /** The threshold of the rules; an administrator may only be stricter. */
  static final int LEAST = 5;

  private final int threshold;

  @Inject
  Disclosure(Config config) {
    this(
        atLeast(
            config.getOptionalValue("portal.disclosure.threshold", Integer.class).orElse(LEAST)));
  }

  /** A stricter number may be chosen; a lower one would let through what the rules withhold. */
  private static int atLeast(int threshold) {
    if (threshold < LEAST) {
      throw new IllegalStateException(
          "PORTAL_DISCLOSURE_THRESHOLD is "
              + threshold
              + ". Kies "
              + LEAST
              + " of meer, of laat de instelling weg: dan is het "
              + LEAST
              + ".");
    }
    return threshold;
  }

  public Disclosure(int threshold) {
    this.threshold = threshold;
  }

  /**
   * Exact counts, for the screen of people who may see the region's cases (rule R10). Never for a
   * file or for another region.
   */
  public PublishedTable onScreen(int[][] cells) {
    return publish(cells, Shown::new);
  }

  /** An exact count, for the same people. */
  public Count onScreen(int count) {
    return new Shown(count);
  }

  /**
   * The table as it may leave the region (rules R1, R2, R4, R5). A single row or column is a
   * one-way table: its only margin is the grand total. Where a margin is small itself, or no choice
   * of further cells protects the small ones, less is shown: margins only, or the grand total only.
   */
  public PublishedTable protect(int[][] cells) {
    int total = Arrays.stream(cells).flatMapToInt(Arrays::stream).sum();
    if (total < LEAST_CASES) {
      return publish(cells, n -> Withheld.WITHHELD);
    }
    if (Arrays.stream(cells).flatMapToInt(Arrays::stream).noneMatch(this::isSmall)) {
      return publish(cells, Shown::new);
    }
    if (cells.length == 1 || cells[0].length == 1) {
      return oneWay(cells, total);
    }
    PublishedTable exact = publish(cells, Shown::new);
    if (smallMargin(exact.rowTotals()) || smallMargin(exact.columnTotals())) {
      return grandTotal(cells, new Shown(total));
    }
    return Suppression.of(cells, threshold)
        .map(withheld -> masked(exact, withheld))
        .orElseGet(
            () ->
                Suppression.marginsProtect(cells, threshold)
                    ? masked(exact, everything(cells))
                    : grandTotal(cells, new Shown(total)));
  }

  /**
   * The same for a table of a sensitive attribute: where a group falls wholly in one value, only
   * totals are shown, and those of the values only if they do not tell it either (rule R3).
   */
  public PublishedTable protect(int[][] cells, @Nullable SensitiveAttribute attribute) {
    PublishedTable published = protect(cells);
    if (attribute == null || !attribute.givesAGroupAway(cells)) {
      return published;
    }
    PublishedTable nothing = publish(cells, n -> Withheld.WITHHELD);
    boolean tell = attribute.totalsTell(cells);
    boolean inRows = attribute.groupsInRows();
    return new PublishedTable(
        nothing.cells(),
        tell && !inRows ? nothing.rowTotals() : published.rowTotals(),
        tell && inRows ? nothing.columnTotals() : published.columnTotals(),
        published.total());
  }

  /** Only how many cases there are in all; nothing when there are too few for a table. */
  public PublishedTable totalOnly(int[][] cells) {
    return grandTotal(cells, protect(cells).total());
  }

  private static PublishedTable grandTotal(int[][] cells, Count total) {
    PublishedTable nothing = publish(cells, n -> Withheld.WITHHELD);
    return new PublishedTable(nothing.cells(), nothing.rowTotals(), nothing.columnTotals(), total);
  }

  private PublishedTable oneWay(int[][] cells, int total) {
    int[] vector = Arrays.stream(cells).flatMapToInt(Arrays::stream).toArray();
    boolean[] withheld = OneWay.withheld(vector, threshold);
    IntFunction<Count> at = i -> withheld[i] ? Withheld.WITHHELD : new Shown(vector[i]);
    List<Count> counts = IntStream.range(0, vector.length).mapToObj(at).toList();
    Count sum = new Shown(total);
    return cells.length == 1
        ? new PublishedTable(List.of(counts), List.of(sum), counts, sum)
        : new PublishedTable(counts.stream().map(List::of).toList(), counts, List.of(sum), sum);
  }

  private static PublishedTable masked(PublishedTable exact, boolean[][] withheld) {
    List<List<Count>> cells = new ArrayList<>();
    for (int row = 0; row < withheld.length; row++) {
      List<Count> shown = new ArrayList<>();
      for (int column = 0; column < withheld[row].length; column++) {
        shown.add(withheld[row][column] ? Withheld.WITHHELD : exact.cell(row, column));
      }
      cells.add(shown);
    }
    return new PublishedTable(cells, exact.rowTotals(), exact.columnTotals(), exact.total());
  }

  private static boolean[][] everything(int[][] cells) {
    boolean[][] all = new boolean[cells.length][cells[0].length];
    for (boolean[] row : all) {
      Arrays.fill(row, true);
    }
    return all;
  }

  private boolean smallMargin(List<Count> margin) {
    return margin.stream().anyMatch(count -> isSmall(count.value().orElse(0)));
  }

  /** Whether so many cases are too few to show. */
  public boolean isSmall(int count) {
    return count > 0 && count < threshold;
  }

  /** Whether so many cases are too few for any table (rule R1). */
  public boolean isTooFewForATable(int cases) {
    return cases < LEAST_CASES;
  }

  private static PublishedTable publish(int[][] cells, IntFunction<Count> show) {
    int columns = cells.length == 0 ? 0 : cells[0].length;
    List<List<Count>> inner =
        Arrays.stream(cells).map(row -> Arrays.stream(row).mapToObj(show).toList()).toList();
    List<Count> rows =
        Arrays.stream(cells).map(row -> show.apply(Arrays.stream(row).sum())).toList();
    List<Count> below =
        IntStream.range(0, columns)
            .mapToObj(c -> show.apply(Arrays.stream(cells).mapToInt(row -> row[c]).sum()))
            .toList();
    int total = Arrays.stream(cells).flatMapToInt(Arrays::stream).sum();
    return new PublishedTable(inner, rows, below, show.apply(total));
  }
}
