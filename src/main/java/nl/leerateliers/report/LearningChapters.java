package nl.leerateliers.report;

import static nl.leerateliers.message.Messages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerateliers.composition.KeptQuote;
import nl.leerateliers.disclosure.Count;
import nl.leerateliers.document.Block;
import nl.leerateliers.document.Chapter;
import nl.leerateliers.document.Grid;
import nl.leerateliers.document.PositionProfiles;
import nl.leerateliers.indicator.TensionFigures;
import nl.leerateliers.learning.LearningPoint;
import nl.leerateliers.reflection.CrossCaseReflection;
import nl.leerateliers.tension.TensionField;

/** Chapters 7 to 9: learning points, tension fields, and how what is learnt travels on. */
record LearningChapters(CrossCaseReflection reflection, Remarks remarks, List<KeptQuote> quotes) {

  Chapter points() {
    ChapterDraft draft = new ChapterDraft("7", text("report.chapter.7"));
    if (reflection.learningPoints().isEmpty()) {
      return draft.paragraph(text("report.points.none"), "").onNewPage();
    }
    draft.paragraph(text("report.points.intro"), "");
    for (LearningPoint point : reflection.learningPoints()) {
      draft
          .section(point.title())
          .add(new Block.Subtitle(text("report.points.observation")))
          .paragraph(point.observation(), source(point));
      if (point.explanation() != null) {
        draft
            .add(new Block.Subtitle(text("report.points.explanation")))
            .paragraph(point.explanation(), source(point));
      }
      String lesson = Optional.ofNullable(point.lesson()).orElse(text("report.points.noLesson"));
      draft.add(
          new Block.Note(
              false,
              text("report.points.lesson", text("learning.level." + point.level())),
              lesson));
    }
    return draft.onNewPage();
  }

  Chapter tensions() {
    List<TensionFigures> tensions = reflection.figures().tensions();
    return new ChapterDraft("8", text("report.chapter.8"))
        .prose("report.prose.8a")
        .section(text("report.tensions.section"))
        .add(profiles(tensions))
        .add(positions(tensions))
        .prose("report.prose.8b")
        .onNewPage();
  }

  Chapter transfer() {
    ChapterDraft draft =
        new ChapterDraft("9", text("report.chapter.9"))
            .prose("report.prose.9")
            .section(text("report.transfer.section"));
    if (reflection.learningPoints().isEmpty()) {
      draft.paragraph(text("report.points.none"), "");
    } else {
      draft.add(states());
    }
    return draft
        .section(text("report.transfer.handedOver"))
        .addAll(new Quoted(quotes).handedOver())
        .onNewPage();
  }

  private Block states() {
    return new Block.Table(
        text("report.transfer.title"),
        "",
        Grid.T3,
        List.of(text("report.head.point"), text("report.head.state"), text("report.head.level")),
        reflection.learningPoints().stream()
            .map(
                p ->
                    List.of(
                        p.title(),
                        text("learning.pointState." + p.state()),
                        text("learning.level." + p.level())))
            .toList(),
        remarks.invented() ? remarks.mark() : "");
  }

  static String pair(TensionField field) {
    return text("report.tensions.pair", field.poleA(), field.poleB());
  }

  static String source(LearningPoint point) {
    if (point.fictitious()) {
      return text("report.source.fictitious");
    }
    String place = point.place();
    return place == null ? text("report.source.whole") : text("report.source", place);
  }

  private Block profiles(List<TensionFigures> tensions) {
    String alternative =
        tensions.stream().map(LearningChapters::told).collect(Collectors.joining(" "));
    return new Block.Figure(
        text("report.tensions.title"),
        remarks.measure(text("report.tensions.measure")),
        new PositionProfiles(
            tensions.stream()
                .map(
                    t ->
                        new PositionProfiles.Field(
                            t.field().poleA(), t.field().poleB(), t.positions(), t.median()))
                .toList()),
        text("report.chart.alternative", text("report.tensions.title") + " " + alternative),
        "");
  }

  /** How often each position was given, and which is in the middle. */
  private static String told(TensionFigures tension) {
    List<String> positions = new ArrayList<>();
    for (int i = 0; i < tension.positions().size(); i++) {
      positions.add(text("report.position." + (i - 2)) + " " + tension.positions().get(i).text());
    }
    return text(
        "report.chart.positions",
        pair(tension.field()),
        String.join(", ", positions),
        middle(tension));
  }

  static String middle(TensionFigures tension) {
    return tension.median() == null ? text("report.compare.noMedian") : position(tension.median());
  }

  /** Halfway two places the median belongs to neither. */
  private static String position(double median) {
    int below = (int) Math.floor(median);
    return below == median
        ? text("report.position." + below)
        : text(
            "report.position.between",
            text("report.position." + below),
            text("report.position." + (below + 1)));
  }

  private Block positions(List<TensionFigures> tensions) {
    List<List<String>> rows = new ArrayList<>();
    for (TensionFigures tension : tensions) {
      List<String> row = new ArrayList<>();
      row.add(tension.field().number() + ". " + pair(tension.field()));
      tension.positions().stream().map(Count::text).forEach(row::add);
      row.add(tension.total().text());
      rows.add(row);
    }
    return new Block.Table(
        text("report.tensions.table"),
        text("report.tensions.table.measure"),
        Grid.N6,
        List.of(text("report.head.field"), "−2", "−1", "0", "1", "2", text("report.head.total")),
        rows,
        remarks.on(
            tensions.stream()
                .flatMap(t -> Stream.concat(t.positions().stream(), Stream.of(t.total())))));
  }
}
