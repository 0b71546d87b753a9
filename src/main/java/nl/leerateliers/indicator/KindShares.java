package nl.leerateliers.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leerateliers.disclosure.Count;
import nl.leerateliers.disclosure.Withheld;

/**
 * Each kind as a share of the deepened cases, read from the table of kinds as it was published: two
 * protections of the same numbers could together give one away.
 */
final class KindShares {

  private KindShares() {}

  static List<Indicator> of(
      Figuring figuring,
      FigureTable table,
      String id,
      List<Category> kinds,
      Map<String, Integer> exact) {
    Count unknown = total(figuring, table, "unknown", exact);
    List<Indicator> shares = new ArrayList<>();
    for (Category kind : kinds) {
      if (!kind.code().equals("unknown")) {
        shares.add(
            figuring.part(
                id + "." + kind.code().toLowerCase(Locale.ROOT),
                kind.label(),
                total(figuring, table, kind.code(), exact),
                unknown,
                "verdieping",
                table.counts().total()));
      }
    }
    return shares;
  }

  /** The total of a row; a kind without a row either never occurred or went under in “Overig”. */
  static Count total(
      Figuring figuring, FigureTable table, String code, Map<String, Integer> exact) {
    for (int row = 0; row < table.rows().size(); row++) {
      if (table.rows().get(row).code().equals(code)) {
        return table.counts().rowTotals().get(row);
      }
    }
    return exact.getOrDefault(code, 0) == 0 && table.counts().total().isShown()
        ? figuring.zero()
        : Withheld.WITHHELD;
  }
}
