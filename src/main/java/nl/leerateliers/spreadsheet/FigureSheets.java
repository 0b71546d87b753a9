package nl.leerateliers.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerateliers.claim.Claim;
import nl.leerateliers.claim.Preference;
import nl.leerateliers.disclosure.Withheld;
import nl.leerateliers.indicator.FigureTable;
import nl.leerateliers.indicator.Indicator;
import nl.leerateliers.indicator.Proportion;
import nl.leerateliers.message.Messages;
import org.jspecify.annotations.Nullable;

/** Indicators and two-way tables as rows, with every field they carry. */
final class FigureSheets {

  private static final List<String> FIELDS =
      List.of(
          "id",
          "label",
          "n",
          "N",
          "base",
          "share",
          "low",
          "high",
          "unknown",
          "coverage",
          "from",
          "to",
          "snapshot",
          "withheld",
          "fictitious",
          "claims");

  private FigureSheets() {}

  static Sheet of(String id, String title, List<Indicator> indicators) {
    return new Sheet(id, title, heads(), indicators.stream().map(FigureSheets::row).toList());
  }

  static Sheet of(FigureTable table) {
    List<String> heads = new ArrayList<>();
    heads.add(word("category"));
    table.columns().forEach(column -> heads.add(column.label()));
    heads.add(word("total"));
    List<List<Object>> rows = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      List<Object> cells = new ArrayList<>();
      cells.add(table.rows().get(row).label());
      table.counts().cells().get(row).forEach(count -> cells.add(Sheet.cell(count)));
      cells.add(Sheet.cell(table.counts().rowTotals().get(row)));
      rows.add(cells);
    }
    List<Object> totals = new ArrayList<>();
    totals.add(word("total"));
    table.counts().columnTotals().forEach(count -> totals.add(Sheet.cell(count)));
    totals.add(Sheet.cell(table.counts().total()));
    rows.add(totals);
    return new Sheet(table.id(), Messages.text("indicator.table." + table.id()), heads, rows);
  }

  static List<String> heads() {
    return FIELDS.stream().map(FigureSheets::word).toList();
  }

  static List<Object> row(Indicator indicator) {
    Proportion share = indicator.share();
    boolean hasBase = indicator.base() != null;
    String none = hasBase ? Withheld.SYMBOL : "";
    return List.of(
        indicator.id(),
        indicator.label(),
        Sheet.cell(indicator.n()),
        indicator.base() == null ? "" : Sheet.cell(indicator.base()),
        indicator.baseLabel() == null ? "" : indicator.baseLabel(),
        Sheet.share(share == null ? null : share.share(), none),
        Sheet.share(share == null ? null : share.low(), none),
        Sheet.share(share == null ? null : share.high(), none),
        Sheet.cell(indicator.unknown()),
        Sheet.share(shareOf(indicator.coverage()), none),
        indicator.scope().period().from().toString(),
        indicator.scope().period().to().toString(),
        Provenance.snapshot(indicator.scope().snapshot()),
        yesOrNo(!indicator.n().isShown()),
        yesOrNo(indicator.fictitious()),
        indicator.claims().stream().map(FigureSheets::claim).collect(Collectors.joining("; ")));
  }

  /** The same row under an atelier's name. */
  static List<Object> row(String atelier, Indicator indicator) {
    return Stream.concat(Stream.of((Object) atelier), row(indicator).stream()).toList();
  }

  static String word(String column) {
    return Messages.text("spreadsheet.column." + column);
  }

  private static @Nullable Double shareOf(@Nullable Proportion proportion) {
    return proportion == null ? null : proportion.share();
  }

  private static String claim(Claim claim) {
    String words =
        Messages.text("spreadsheet.claim", claim.said(), claim.place(), claim.sourceId());
    Preference preference = claim.preference();
    return preference == null ? words : words + ". " + preference.words(claim);
  }

  static String yesOrNo(boolean value) {
    return Messages.text("web.known." + (value ? "yes" : "no"));
  }
}
