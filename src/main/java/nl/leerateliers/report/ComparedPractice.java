package nl.leerateliers.report;

import static nl.leerateliers.message.Messages.text;

import java.util.ArrayList;
import java.util.List;
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
    Remarks remarks = new Remarks(anyFictitious(), false);
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
}
