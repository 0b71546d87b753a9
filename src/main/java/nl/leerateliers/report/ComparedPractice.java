package nl.leerateliers.report;

import static nl.leerateliers.message.Messages.text;

import java.util.ArrayList;
import java.util.List;
import nl.leerateliers.disclosure.Count;
import nl.leerateliers.document.Block;
import nl.leerateliers.document.Chapter;
import nl.leerateliers.document.CountBars;
import nl.leerateliers.document.Grid;
import nl.leerateliers.document.Palette;
import nl.leerateliers.indicator.Indicator;
import nl.leerateliers.indicator.PrincipleFigures;
import nl.leerateliers.indicator.TensionFigures;
import nl.leerateliers.reflection.CrossAtelierReflection;
import nl.leerateliers.reflection.CrossAtelierReflection.Atelier;
import nl.leerateliers.region.Region;
import nl.leerateliers.tension.TensionField;

/** Chapters 4 and 5: the principles and the tension fields, atelier beside atelier. */
record ComparedPractice(CrossAtelierReflection reflection) {

  private static final int PRINCIPLES = 5;

  Chapter principles() {
    ChapterDraft draft =
        new ChapterDraft("4", text("report.comparison.chapter.4"))
            .paragraph(text("report.compare.principles.intro"), "");
    int most = Math.max(1, largestBase());
    for (int i = 0; i < PRINCIPLES; i++) {
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
      shares(draft, i + 1);
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
    draft.add(
        new Block.Table(
            text("report.tensions.title"),
            text("report.compare.tensions.measure"),
            Grid.numbers(heads.size() - 1),
            heads,
            rows,
            new Remarks(anyFictitious(), false).mark()));
    TensionField.all().forEach(field -> draft.section(title(field)).add(positions(field)));
    return draft.onNewPage();
  }

  /** The share of each atelier with its interval, and what chance alone can explain. */
  private void shares(ChapterDraft draft, int principle) {
    reflection.alongside().further().stream()
        .filter(comparison -> comparison.id().equals("principle." + principle))
        .forEach(
            comparison -> {
              draft.add(ComparedFigures.table(comparison));
              comparison
                  .pairs()
                  .forEach(pair -> draft.add(new Block.Item("•", pair.sentence(), "")));
            });
  }

  private static String title(TensionField field) {
    return text("report.compare.tension", field.number(), field.poleA(), field.poleB());
  }

  /** How often each position was given, atelier beside atelier. */
  private Block positions(TensionField field) {
    List<List<String>> rows = new ArrayList<>();
    List<Count> all = new ArrayList<>();
    for (Atelier atelier : reflection.ateliers()) {
      TensionFigures figures = atelier.figures().tensions().get(field.number() - 1);
      List<String> row = new ArrayList<>();
      row.add(
          atelier.region().fictitious()
              ? text("report.compare.fictitious", atelier.region().atelier())
              : atelier.region().atelier());
      figures.positions().forEach(count -> row.add(count.text()));
      row.add(figures.total().text());
      all.addAll(figures.positions());
      rows.add(row);
    }
    List<String> heads = new ArrayList<>(List.of(text("report.head.atelier")));
    for (String position : List.of("A", "−1", "0", "1", "B")) {
      heads.add(position);
    }
    heads.add(text("report.head.total"));
    return new Block.Table(
        text("report.compare.positions", field.number()),
        text("report.compare.positions.measure", field.poleA(), field.poleB()),
        Grid.numbers(heads.size() - 1),
        heads,
        rows,
        new Remarks(anyFictitious(), false).on(all.stream()));
  }

  private Block evidence(List<Atelier> ateliers, int principle, int most) {
    List<CountBars.Bar> bars =
        ateliers.stream()
            .map(
                a -> {
                  Indicator evidence = a.figures().principles().get(principle).evidence();
                  return new CountBars.Bar(
                      ComparedFigures.label(a.region(), evidence), evidence.n(), evidence.text());
                })
            .toList();
    String alternative =
        bars.stream()
            .map(b -> b.label() + ": " + b.text())
            .reduce((a, b) -> a + "; " + b)
            .orElse("–");
    return new Block.Figure(
        text("report.compare.principles", principle + 1),
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
}
