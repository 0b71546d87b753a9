package nl.leerateliers.exchange;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import nl.leerateliers.region.Region;

/**
 * What the columns of one row must keep to together, or to the region.
 *
 * @param table the table it holds for
 * @param reads the columns it looks at; the first one is reported
 */
record RowRule(String name, String table, List<String> reads, BiPredicate<Row, Region> broken) {

  String column() {
    return reads.get(0);
  }

  /** Whether the row breaks this rule; it cannot when a column that it reads is faulty. */
  boolean isBrokenBy(Row row, Set<String> faultyColumns, Region region) {
    return reads.stream().noneMatch(faultyColumns::contains) && broken.test(row, region);
  }
}
