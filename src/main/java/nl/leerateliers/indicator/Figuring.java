package nl.leerateliers.indicator;

import java.util.List;
import nl.leerateliers.disclosure.Count;
import nl.leerateliers.disclosure.Disclosure;
import nl.leerateliers.disclosure.PublishedTable;
import nl.leerateliers.learning.Claim;
import nl.leerateliers.message.Messages;
import nl.leerateliers.region.Region;

/** Makes indicators and tables out of tallied numbers, for one region and one exposure. */
record Figuring(Disclosure disclosure, Exposure exposure, Region region, List<Claim> published) {

  /** A plain count: how many cases there are. */
  Indicator count(String id, int n) {
    Count shown = exposure.publish(disclosure, new int[][] {{n}}).total();
    List<Claim> claims = claimsOn(id);
    return new Indicator(
        id, label(id), shown, null, null, null, zero(), isFictitious(claims, n), claims);
  }

  /** So many of a named base, with the cases of the base whose value is not known. */
  Indicator share(String id, int n, int unknown, String baseId, int base) {
    return share(id, label(id), n, unknown, baseId, base);
  }

  Indicator share(String id, String label, int n, int unknown, String baseId, int base) {
    PublishedTable row =
        exposure.publish(disclosure, new int[][] {{n, base - n - unknown, unknown}});
    Count shown = row.cell(0, 0);
    List<Claim> claims = claimsOn(id);
    return new Indicator(
        id,
        label,
        shown,
        row.total(),
        Messages.text("indicator.base." + baseId),
        shown.isShown() && row.total().isShown() && base > 0 ? new Proportion(n, base) : null,
        row.cell(0, 2),
        isFictitious(claims, n),
        claims);
  }

  FigureTable table(String id, List<Category> rows, List<Category> columns, int[][] cells) {
    return new FigureTable(id, rows, columns, exposure.publish(disclosure, cells));
  }

  /** A one-way table: the counts in their order. */
  List<Count> vector(int[] cells) {
    return exposure.publish(disclosure, new int[][] {cells}).cells().get(0);
  }

  private Count zero() {
    return disclosure.onScreen(0);
  }

  private List<Claim> claimsOn(String id) {
    return published.stream().filter(claim -> claim.indicator().equals(id)).toList();
  }

  private boolean isFictitious(List<Claim> claims, int n) {
    return region.fictitious()
        && claims.stream().noneMatch(claim -> !claim.fictitious() && claim.value() == n);
  }

  private static String label(String id) {
    return Messages.text("indicator." + id);
  }
}
