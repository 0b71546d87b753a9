package nl.leerateliers.indicator;

import java.util.List;
import nl.leerateliers.claim.Claim;
import nl.leerateliers.disclosure.Count;
import nl.leerateliers.disclosure.Disclosure;
import nl.leerateliers.disclosure.PublishedTable;
import nl.leerateliers.disclosure.Withheld;
import nl.leerateliers.message.Messages;
import nl.leerateliers.region.Region;

/** Makes indicators and tables out of tallied numbers, for one region and one exposure. */
record Figuring(
    Disclosure disclosure,
    Exposure exposure,
    Region region,
    Scope scope,
    List<Claim> published,
    List<Count> decided,
    boolean tellsDeepened) {

  /**
   * Figuring over these cases: how many were deepened, were not, or are unknown is set first, and
   * whether figures may rest on the deepened ones at all.
   */
  static Figuring over(
      Disclosure disclosure,
      Exposure exposure,
      Region region,
      Scope scope,
      List<Claim> published,
      CaseTally cases) {
    int[] decided = {
      cases.count(CaseCell::isDeepened),
      cases.count(c -> Boolean.FALSE.equals(c.decided())),
      cases.count(c -> c.decided() == null)
    };
    return new Figuring(
        disclosure,
        exposure,
        region,
        scope,
        published,
        exposure.publish(disclosure, new int[][] {decided}).cells().get(0),
        mayTell(exposure, disclosure, decided[0], cases.count()));
  }

  /** Whether so many of a whole that is told may be told: a few left over would follow. */
  private static boolean mayTell(Exposure exposure, Disclosure disclosure, int part, int whole) {
    return exposure.publish(disclosure, new int[][] {{part, whole - part}}).cell(0, 0).isShown();
  }

  /** The same, of a table that rests on a part of the cases. */
  boolean mayTell(int part, int whole) {
    return mayTell(exposure, disclosure, part, whole);
  }

  /** A plain count: how many cases there are. */
  Indicator count(String id, int n) {
    Count shown = exposure.publish(disclosure, new int[][] {{n}}).total();
    List<Claim> claims = claimsOn(id);
    return new Indicator(
        id,
        label(id),
        shown,
        null,
        null,
        null,
        zero(),
        null,
        scope,
        isFictitious(claims, n),
        claims);
  }

  /** So many of a named base, with the cases of the base whose value is not known. */
  Indicator share(String id, int n, int unknown, String baseId, int base) {
    return share(id, label(id), n, unknown, baseId, base);
  }

  Indicator share(String id, String label, int n, int unknown, String baseId, int base) {
    return share(id, label, n, unknown, baseId, base, wholeOf(baseId, base));
  }

  /** The same of a base that may be withheld itself: then nothing is told of its parts. */
  Indicator share(
      String id, String label, int n, int unknown, String baseId, int base, Count whole) {
    int[][] values = {{n, base - n - unknown, unknown}};
    boolean giveAway = !isExact() && SensitiveAttributes.givesAway(id, values[0]);
    // A part may be as large as its base, so it goes along with a base that may not be told.
    Count shown =
        giveAway || !whole.isShown()
            ? Withheld.WITHHELD
            : exposure.publish(disclosure, new int[][] {{n, base - n}}).cell(0, 0);
    PublishedTable row = exposure.publish(disclosure, values, SensitiveAttributes.ofShare(id));
    List<Claim> claims = claimsOn(id);
    // The unknown ones only where they give none of the three away.
    Count notKnown = row.hasWithheld() || !whole.isShown() ? Withheld.WITHHELD : row.cell(0, 2);
    return new Indicator(
        id,
        label,
        shown,
        whole,
        Messages.text("indicator.base." + baseId),
        shown.isShown() && whole.isShown() && base > 0 ? new Proportion(n, base) : null,
        notKnown,
        notKnown.isShown() && whole.isShown() && base > 0
            ? new Proportion(base - unknown, base)
            : null,
        scope,
        isFictitious(claims, n),
        claims);
  }

  /** So many of a named base, of counts that were made fit to be shown together. */
  Indicator part(String id, String label, Count n, Count unknown, String baseId, Count base) {
    int whole = base.value().orElse(0);
    return new Indicator(
        id,
        label,
        n,
        base,
        Messages.text("indicator.base." + baseId),
        n.isShown() && whole > 0 ? new Proportion(n.value().orElseThrow(), whole) : null,
        unknown,
        unknown.isShown() && whole > 0
            ? new Proportion(whole - unknown.value().orElseThrow(), whole)
            : null,
        scope,
        region.fictitious(),
        List.of());
  }

  /** So many of a base that may be withheld itself: then nothing is told of its parts. */
  Indicator partOf(String id, String label, int n, String baseId, Count base, int exactBase) {
    Count shown =
        base.isShown()
            ? exposure.publish(disclosure, new int[][] {{n, exactBase - n}}).cell(0, 0)
            : Withheld.WITHHELD;
    return part(id, label, shown, zero(), baseId, base);
  }

  FigureTable table(String id, List<Category> rows, List<Category> columns, int[][] cells) {
    return new FigureTable(
        id,
        rows,
        columns,
        cells.length == 0
            ? PublishedTable.withoutRows(columns.size())
            : exposure.publish(disclosure, cells, SensitiveAttributes.ofTable(id, rows, columns)),
        scope,
        region.fictitious());
  }

  /** A one-way table: the counts in their order. */
  List<Count> vector(int[] cells) {
    return exposure.publish(disclosure, new int[][] {cells}).cells().get(0);
  }

  /** Whether these figures are for the region's own screen. */
  boolean isExact() {
    return exposure == Exposure.REGION_SCREEN;
  }

  /** The base as it may be shown; what was not deepened is told only if the unknown may be. */
  private Count wholeOf(String baseId, int base) {
    if (baseId.equals(ReasonFigures.NOT_DEEPENED)) {
      return decided.get(1);
    }
    if (baseId.equals("verdieping") && !tellsDeepened) {
      return Withheld.WITHHELD;
    }
    return exposure.publish(disclosure, new int[][] {{base}}).total();
  }

  /** None at all, which may always be told. */
  Count zero() {
    return disclosure.onScreen(0);
  }

  private List<Claim> claimsOn(String id) {
    return published.stream().filter(claim -> claim.indicator().equals(id)).toList();
  }

  private boolean isFictitious(List<Claim> claims, int n) {
    return region.fictitious()
        && claims.stream()
            .noneMatch(claim -> !claim.fictitious() && claim.isFigure() && claim.value() == n);
  }

  private static String label(String id) {
    return Messages.text("indicator." + id);
  }
}
