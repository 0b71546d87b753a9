package nl.leerateliers.report;

import static nl.leerateliers.message.Messages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.leerateliers.document.Block;
import nl.leerateliers.document.Chapter;
import nl.leerateliers.document.CountBars;
import nl.leerateliers.document.Grid;
import nl.leerateliers.document.IntervalStrips;
import nl.leerateliers.document.Palette;
import nl.leerateliers.indicator.Indicator;
import nl.leerateliers.indicator.PrincipleFigures;
import nl.leerateliers.indicator.Proportion;
import nl.leerateliers.indicator.TensionFigures;
import nl.leerateliers.reflection.Comparison;
import nl.leerateliers.reflection.CrossAtelierReflection;
import nl.leerateliers.reflection.CrossAtelierReflection.Atelier;
import nl.leerateliers.region.Region;
import nl.leerateliers.tension.TensionField;

/** Chapters 2 to 5: the same figures of every atelier, with what chance alone can explain. */
record ComparedFigures(CrossAtelierReflection reflection) {

  private static final int FIELDS = 5;

  Chapter cases() {
    Remarks remarks = new Remarks(false, anyFictitious());
    return new ChapterDraft("2", text("report.comparison.chapter.2"))
        .addAll(
            new FigureBlocks(remarks)
                .shares(
                    reflection.caseMix(),
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
                                claim.value()))));
      }
    }
    return draft.onNewPage();
  }

  Chapter principles() {
    ChapterDraft draft =
        new ChapterDraft("4", text("report.comparison.chapter.4"))
            .paragraph(text("report.compare.principles.intro"), "");
    int most = Math.max(1, largestBase());
    for (int i = 0; i < FIELDS; i++) {
      int index = i;
      List<Atelier> having =
          reflection.ateliers().stream()
              .filter(a -> a.figures().principles().size() > index)
              .toList();
      draft.section(text("report.compare.principle", i + 1));
      for (Atelier atelier : having) {
        draft.add(
            new Block.Item(
                "•", wording(atelier.region(), atelier.figures().principles().get(i)), ""));
      }
      draft.add(evidence(having, i, most));
    }
    return draft.onNewPage();
  }

  Chapter tensions() {
    ChapterDraft draft =
        new ChapterDraft("5", text("report.comparison.chapter.5")).prose("report.prose.8a");
    List<String> heads = new ArrayList<>(List.of(text("report.head.field")));
    reflection.ateliers().forEach(a -> heads.add(a.region().atelier()));
    List<List<String>> rows = new ArrayList<>();
    for (TensionField field : TensionField.all()) {
      List<String> row = new ArrayList<>();
      row.add(field.number() + ". " + LearningChapters.pair(field));
      for (Atelier atelier : reflection.ateliers()) {
        TensionFigures tension = atelier.figures().tensions().get(field.number() - 1);
        row.add(LearningChapters.middle(tension));
      }
      rows.add(row);
    }
    Remarks remarks = new Remarks(false, anyFictitious());
    return draft
        .add(
            new Block.Table(
                text("report.tensions.title"),
                text("report.compare.tensions.measure"),
                Grid.numbers(heads.size() - 1),
                heads,
                rows,
                remarks.mark()))
        .onNewPage();
  }

  private Block strips(Comparison comparison) {
    List<IntervalStrips.Strip> strips =
        IntStream.range(0, comparison.rows().size())
            .mapToObj(place -> strip(comparison.rows().get(place), place))
            .toList();
    return new Block.Figure(
        comparison.finding(),
        measure(comparison),
        new IntervalStrips(strips),
        text("report.chart.alternative", comparison.finding() + "."),
        "");
  }

  private static IntervalStrips.Strip strip(Comparison.Row row, int place) {
    String label = label(row.region(), row.indicator());
    Proportion share = row.indicator().share();
    return share == null
        ? new IntervalStrips.Strip(label, place, -1, -1, -1, text("report.compare.strip.withheld"))
        : new IntervalStrips.Strip(
            label, place, share.share(), share.low(), share.high(), row.indicator().shareText());
  }

  private static Block table(Comparison comparison) {
    List<List<String>> rows = new ArrayList<>();
    for (Comparison.Row row : comparison.rows()) {
      Indicator indicator = row.indicator();
      rows.add(
          List.of(
              row.region().atelier(),
              indicator.n().text(),
              indicator.base() == null ? "" : indicator.base().text(),
              indicator.shareText(),
              KeyFigures.margin(indicator.share()),
              text(
                  indicator.fictitious()
                      ? "report.standing.fictitious"
                      : "report.standing.published")));
    }
    return new Block.Table(
        comparison.label(),
        measure(comparison),
        Grid.N5,
        List.of(
            text("report.head.atelier"),
            text("report.head.count"),
            text("report.head.cardsOf"),
            text("report.head.share"),
            text("report.head.margin"),
            text("report.head.standing")),
        rows,
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

  private Block evidence(List<Atelier> ateliers, int principle, int most) {
    List<CountBars.Bar> bars =
        ateliers.stream()
            .map(
                a -> {
                  Indicator evidence = a.figures().principles().get(principle).evidence();
                  return new CountBars.Bar(
                      label(a.region(), evidence), evidence.n(), evidence.text());
                })
            .toList();
    String alternative =
        bars.stream()
            .map(b -> b.label() + ": " + b.text())
            .reduce((a, b) -> a + "; " + b)
            .orElse("–");
    return new Block.Figure(
        text("report.compare.principles"),
        text("report.compare.principles.measure"),
        new CountBars(bars, Palette.NEUTRAL, most),
        alternative,
        "");
  }

  private int largestBase() {
    return reflection.ateliers().stream()
        .mapToInt(a -> a.figures().headline().verdieping().n().value().orElse(0))
        .max()
        .orElse(1);
  }

  private boolean anyFictitious() {
    return reflection.ateliers().stream().anyMatch(a -> a.region().fictitious());
  }

  private static String wording(Region region, PrincipleFigures figures) {
    return text("report.compare.note", region.atelier(), figures.principle().wording());
  }

  private static String label(Region region, Indicator indicator) {
    return indicator.fictitious()
        ? text("report.compare.fictitious", region.atelier())
        : region.atelier();
  }
}
