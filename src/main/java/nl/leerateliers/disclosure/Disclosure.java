package nl.leerateliers.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.Config;

/**
 * Decides which counts may leave a region. The threshold is configuration of the server ({@code
 * PORTAL_DISCLOSURE_THRESHOLD}, 5 by default) and never part of a request.
 */
@ApplicationScoped
public class Disclosure {

  /** Below this many cases there is no table at all (rule R1). */
  static final int LEAST_CASES = 10;

  private final int threshold;

  @Inject
  Disclosure(Config config) {
    this(config.getOptionalValue("portal.disclosure.threshold", Integer.class).orElse(5));
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

  /** The table as it may leave the region. */
  public PublishedTable protect(int[][] cells) {
    int total = Arrays.stream(cells).flatMapToInt(Arrays::stream).sum();
    if (total < LEAST_CASES) {
      return publish(cells, n -> Withheld.WITHHELD);
    }
    boolean small = Arrays.stream(cells).flatMapToInt(Arrays::stream).anyMatch(this::isSmall);
    if (!small) {
      return publish(cells, Shown::new);
    }
    PublishedTable exact = publish(cells, n -> isSmall(n) ? Withheld.WITHHELD : new Shown(n));
    List<List<Count>> hidden = new ArrayList<>();
    for (int[] row : cells) {
      hidden.add(Collections.nCopies(row.length, Withheld.WITHHELD));
    }
    return new PublishedTable(hidden, exact.rowTotals(), exact.columnTotals(), exact.total());
  }

  private boolean isSmall(int count) {
    return count > 0 && count < threshold;
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
