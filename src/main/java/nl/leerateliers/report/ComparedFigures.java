package nl.leerateliers.report;

import static nl.leerateliers.message.Messages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leerateliers.document.Block;
import nl.leerateliers.document.Chapter;
import nl.leerateliers.document.IntervalStrips;
import nl.leerateliers.document.Palette;
import nl.leerateliers.indicator.Category;
import nl.leerateliers.indicator.FigureTable;
import nl.leerateliers.indicator.Indicator;
import nl.leerateliers.indicator.Proportion;
import nl.leerateliers.reflection.Comparison;
import nl.leerateliers.reflection.CrossAtelierReflection;
import nl.leerateliers.reflection.CrossAtelierReflection.Atelier;
import nl.leerateliers.region.Region;

/** Chapters 2 and 3: the same figures of every atelier, with what chance alone can explain. */
record ComparedFigures(CrossAtelierReflection reflection) {

  Chapter cases() {
    Remarks remarks = new Remarks(false, false);
    return new ChapterDraft("2", text("report.comparison.chapter.2"))
        .addAll(
            new FigureBlocks(remarks)
                .shares(
                    marked(reflection.caseMix()),
                    text("report.compare.mix"),
                    text("report.compare.mix.measure"),
                    List.of(Palette.BLUE, Palette.PLUM)))
        .following();
  }

  Chapter outcomes() {
    ChapterDraft draft =
        new ChapterDraft("3", text("report.comparison.chapter.3"))
            .paragraph(reflection.headline(), "");
    for (Comparison comparison : reflection.comparisons()) {
      draft.section(comparison.label()).add(strips(comparison)).add(table(comparison));
      for (Comparison.Pair pair : comparison.pairs()) {
        draft.add(new Block.Item("•", pair.sentence(), ""));
      }
      for (Comparison.Row row : comparison.rows()) {
        row.indicator()
            .contradictions()
            .forEach(
                claim ->
                    draft.add(
                        new Block.Note(
                            true,
                            text("report.results.contradiction.title"),
                            text(
                                    "report.compare.contradiction",
                                    row.region().atelier(),
                                    row.indicator().n().text(),
                                    claim.place(),
                                    claim.value())
                                + KeyFigures.decided(row.indicator()))));
      }
    }
    return draft.onNewPage();
  }

  private Block strips(Comparison comparison) {
    List<IntervalStrips.Strip> strips =
        IntStream.range(0, comparison.rows().size())
            .mapToObj(place -> strip(comparison.rows().get(place), place))
            .toList();
    return new Block.Figure(
        comparison.label() + ". " + comparison.finding(),
        measure(comparison),
        new IntervalStrips(strips),
        text("report.chart.alternative", comparison.finding() + ". " + told(comparison)),
        "");
  }

  /** Each atelier with its share and margin, as the strips show them. */
  private static String told(Comparison comparison) {
    return comparison.rows().stream()
        .map(
            row ->
                row.indicator().share() == null
                    ? text(
                        "report.chart.strip.withheld",
                        label(row.region(), row.indicator()),
                        text("report.compare.strip.withheld"))
                    : text(
                        "report.chart.strip",
                        label(row.region(), row.indicator()),
                        row.indicator().text(),
                        FigureRows.margin(row.indicator().share())))
        .collect(Collectors.joining(" "));
  }

  private static IntervalStrips.Strip strip(Comparison.Row row, int place) {
    String label = label(row.region(), row.indicator());
    Proportion share = row.indicator().share();
    return share == null
        ? new IntervalStrips.Strip(label, place, -1, -1, -1, text("report.compare.strip.withheld"))
        : new IntervalStrips.Strip(
            label, place, share.share(), share.low(), share.high(), row.indicator().shareText());
  }

  static Block table(Comparison comparison) {
    return FigureRows.table(
        comparison.label(),
        measure(comparison),
        text("report.head.atelier"),
        comparison.rows().stream()
            .map(row -> FigureRows.row(row.region().atelier(), row.indicator()))
            .toList(),
        text("report.mark.coverage"));
  }

  private static String measure(Comparison comparison) {
    String base =
        comparison.rows().stream()
            .map(row -> row.indicator().baseLabel())
            .findFirst()
            .map(String::valueOf)
            .orElse("");
    return text("report.compare.measure", comparison.label(), base);
  }

  /** The rows of ateliers whose figures are invented say so. */
  private FigureTable marked(FigureTable table) {
    List<Category> rows = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      Atelier atelier = reflection.ateliers().get(i);
      rows.add(
          new Category(
              table.rows().get(i).code(),
              label(atelier.region(), atelier.figures().headline().juvenile())));
    }
    return new FigureTable(
        table.id(),
        rows,
        table.columns(),
        table.counts(),
        table.scope(),
        table.rowScopes(),
        table.fictitious());
  }

  /** The atelier, marked when the figure is invented. */
  static String label(Region region, Indicator indicator) {
    return indicator.fictitious()
        ? text("report.compare.fictitious", region.atelier())
        : region.atelier();
  }
}
