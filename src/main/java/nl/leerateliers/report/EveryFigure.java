package nl.leerateliers.report;

import static nl.leerateliers.message.Messages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.leerateliers.document.Block;
import nl.leerateliers.document.Grid;
import nl.leerateliers.indicator.CardFigures;
import nl.leerateliers.indicator.FigureTable;
import nl.leerateliers.indicator.Indicator;
import nl.leerateliers.indicator.OrganisationFigures;
import nl.leerateliers.indicator.PrincipleFigures;
import nl.leerateliers.indicator.RegionFigures;
import nl.leerateliers.indicator.WeekRow;
import nl.leerateliers.indicator.WrittenFigures;

/** Each figure beyond the key figures with all it carries, under the question of its page. */
record EveryFigure(RegionFigures figures, Remarks remarks) {

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    CardFigures cards = figures.cards();
    add(blocks, "atelier.reasons.title", figures.reasonsFor(), figures.reasonsAgainst());
    if (cards != null) {
      add(blocks, "atelier.goals.title", cards.goalKinds());
      blocks.add(table(cards.goals()));
      add(blocks, "atelier.kinds.title", cards.dispositions(), cards.interventions());
      add(blocks, "atelier.leadTime.title", List.of(cards.leadTime().known()));
      blocks.add(table(cards.leadTime().days()));
      add(blocks, "atelier.preselect.title", cards.preselect().indicators());
      add(blocks, "atelier.time.title", List.of(cards.time().known()));
      add(
          blocks,
          "atelier.furthered.title",
          List.of(cards.furtheredAndHindered().evaluated()),
          cards.furtheredAndHindered().furthered(),
          cards.furtheredAndHindered().hindered());
    }
    add(
        blocks,
        "atelier.principles.title",
        figures.principles().stream().map(PrincipleFigures::evidence).toList());
    add(blocks, "atelier.ratings.title", figures.ratings());
    add(blocks, "atelier.tensions.title", figures.positions());
    add(
        blocks,
        "atelier.organisations.title",
        figures.organisations().stream().map(OrganisationFigures::valueNamed).toList(),
        figures.timed());
    blocks.add(summaries());
    WrittenFigures written = figures.written();
    if (written != null) {
      add(
          blocks,
          "atelier.completeness.title",
          written.completeness().stream().map(WeekRow::figure).toList());
      blocks.add(characteristics(written));
    }
    return blocks;
  }

  private Block table(FigureTable table) {
    return new FigureBlocks(remarks)
        .table(table, text("indicator.table." + table.id()), "", text("report.head.kind"));
  }

  /** A theme stands here once for each kind of finding, so its row names the kind. */
  private static Block characteristics(WrittenFigures written) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(FigureRows.row(written.coded().label(), written.coded()));
    for (WeekRow theme : written.themes()) {
      String kind = text("report.annex.2.kind." + theme.group());
      rows.add(FigureRows.row(kind + ": " + theme.figure().label(), theme.figure()));
    }
    return FigureRows.table(
        text("atelier.characteristics.title"),
        text("report.results.figures.measure"),
        text("report.head.figure"),
        rows,
        FigureRows.bases(
            Stream.concat(
                    Stream.of(written.coded()), written.themes().stream().map(WeekRow::figure))
                .toList()));
  }

  private Block summaries() {
    return new Block.Table(
        text("report.summaries"),
        text("report.summaries.measure"),
        Grid.N3,
        List.of(
            text("report.head.figure"),
            text("report.head.rests"),
            text("report.head.number"),
            text("report.head.standing")),
        figures.summaries().stream()
            .map(
                one ->
                    List.of(
                        one.label(),
                        one.n().text(),
                        one.text(),
                        FigureRows.standing(one.fictitious())))
            .toList(),
        "");
  }

  @SafeVarargs
  private static void add(List<Block> blocks, String title, List<Indicator>... of) {
    List<Indicator> indicators = Stream.of(of).flatMap(List::stream).toList();
    if (!indicators.isEmpty()) {
      blocks.add(FigureRows.table(text(title), indicators, FigureRows.bases(indicators)));
    }
  }
}
