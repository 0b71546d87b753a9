package nl.leerateliers.spreadsheet;

import static nl.leerateliers.spreadsheet.FigureSheets.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.leerateliers.disclosure.Withheld;
import nl.leerateliers.indicator.CardFigures;
import nl.leerateliers.indicator.Category;
import nl.leerateliers.indicator.Indicator;
import nl.leerateliers.indicator.OrganisationFigures;
import nl.leerateliers.indicator.PrincipleFigures;
import nl.leerateliers.indicator.RegionFigures;
import nl.leerateliers.indicator.Summary;
import nl.leerateliers.indicator.TensionFigures;
import nl.leerateliers.indicator.WrittenFigures;
import nl.leerateliers.message.Messages;

/** The tables on the page of one atelier. */
record AtelierSheets(RegionFigures figures) {

  List<Sheet> all() {
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(figures("indicators", figures.indicators()));
    if (figures.tables().isEmpty()) {
      // One case type outside the region has key figures only.
      return sheets;
    }
    figures.tables().forEach(table -> sheets.add(FigureSheets.of(table)));
    CardFigures cards = figures.cards();
    if (cards != null) {
      sheets.add(FigureSheets.of(cards.goals()));
      sheets.add(FigureSheets.of(cards.leadTime().days()));
      sheets.add(figures("goalKinds", cards.goalKinds()));
      sheets.add(figures("dispositions", cards.dispositions()));
      sheets.add(figures("interventions", cards.interventions()));
      sheets.add(figures("preselect", cards.preselect().indicators()));
      sheets.add(figures("furthered", cards.furtheredAndHindered().furthered()));
      sheets.add(figures("hindered", cards.furtheredAndHindered().hindered()));
    }
    WrittenFigures written = figures.written();
    if (written != null) {
      sheets.add(figures("completeness", written.fields()));
      sheets.add(figures("characteristics", written.characteristics()));
    }
    sheets.add(figures("reasonsFor", figures.reasonsFor()));
    sheets.add(figures("reasonsAgainst", figures.reasonsAgainst()));
    sheets.add(principles());
    sheets.add(figures("ratings", figures.ratings()));
    sheets.add(tensions());
    sheets.add(figures("positions", figures.positions()));
    sheets.add(organisations());
    sheets.add(figures("timed", figures.timed()));
    sheets.add(summaries());
    return sheets;
  }

  private static Sheet figures(String id, List<Indicator> indicators) {
    return FigureSheets.of(id, title(id), indicators);
  }

  private Sheet principles() {
    List<String> heads = new ArrayList<>(List.of(word("number"), word("principle")));
    heads.addAll(figures.table("weeks.caseType").rows().stream().map(Category::code).toList());
    heads.addAll(List.of(word("n"), word("N")));
    List<List<Object>> rows = new ArrayList<>();
    for (PrincipleFigures principle : figures.principles()) {
      List<Object> row = new ArrayList<>();
      row.add(principle.principle().number());
      row.add(principle.principle().wording());
      principle.weeks().forEach(count -> row.add(Sheet.cell(count)));
      Indicator evidence = principle.evidence();
      row.add(Sheet.cell(evidence.n()));
      row.add(evidence.base() == null ? "" : Sheet.cell(evidence.base()));
      rows.add(row);
    }
    return new Sheet("principles", title("principles"), heads, rows);
  }

  private Sheet tensions() {
    List<String> heads = new ArrayList<>(List.of(word("poleA"), word("poleB")));
    for (int position = -2; position <= 2; position++) {
      heads.add(Messages.text("atelier.tensions.p" + position));
    }
    heads.addAll(List.of(word("total"), word("median")));
    List<List<Object>> rows = new ArrayList<>();
    for (TensionFigures tension : figures.tensions()) {
      List<Object> row = new ArrayList<>(List.of(tension.field().poleA(), tension.field().poleB()));
      tension.positions().forEach(count -> row.add(Sheet.cell(count)));
      row.add(Sheet.cell(tension.total()));
      row.add(Sheet.cell(tension.median(), Withheld.SYMBOL));
      rows.add(row);
    }
    return new Sheet("tensions", title("tensions"), heads, rows);
  }

  private Sheet organisations() {
    List<List<Object>> rows = new ArrayList<>();
    for (OrganisationFigures figure : figures.organisations()) {
      rows.add(
          List.of(
              figure.organisation().name(),
              Sheet.cell(figure.cards()),
              Sheet.cell(figure.valueNamed().n()),
              Sheet.cell(figure.medianMinutes(), Withheld.SYMBOL),
              Sheet.cell(figure.withMinutes()),
              figure.totalMinutes() == null ? Withheld.SYMBOL : figure.totalMinutes()));
    }
    return new Sheet(
        "organisations",
        title("organisations"),
        List.of(
            word("organisation"),
            word("cards"),
            word("value"),
            word("minutes"),
            word("timed"),
            word("minutesTotal")),
        rows);
  }

  private Sheet summaries() {
    List<List<Object>> rows = new ArrayList<>();
    for (Summary summary : figures.summaries()) {
      rows.add(
          List.of(
              summary.id(),
              summary.label(),
              Sheet.cell(summary.n()),
              Sheet.cell(summary.value(), Withheld.SYMBOL),
              summary.scope().period().from().toString(),
              summary.scope().period().to().toString(),
              Provenance.snapshot(summary.scope().snapshot()),
              FigureSheets.yesOrNo(summary.value() == null),
              FigureSheets.yesOrNo(summary.fictitious())));
    }
    return new Sheet(
        "summaries",
        title("summaries"),
        Stream.of("id", "label", "n", "summary", "from", "to", "snapshot", "withheld", "fictitious")
            .map(FigureSheets::word)
            .toList(),
        rows);
  }

  private static String title(String id) {
    return Messages.text("spreadsheet.table." + id);
  }
}
