package nl.leerateliers.report;

import static nl.leerateliers.message.Messages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerateliers.document.Block;
import nl.leerateliers.document.Chapter;
import nl.leerateliers.document.Grid;
import nl.leerateliers.learning.LearningPoint;
import nl.leerateliers.question.CurrentWording;
import nl.leerateliers.question.LearningAnswer;
import nl.leerateliers.reflection.CrossAtelierReflection;
import nl.leerateliers.reflection.CrossAtelierReflection.Atelier;

/** Chapters 6 and 7: what each atelier says on the same questions, and what it learnt. */
record ComparedLearning(CrossAtelierReflection reflection) {

  private static final List<String> LEVELS = List.of("CASE", "CROSS_CASE", "CROSS_ATELIER");

  Chapter questions() {
    ChapterDraft draft =
        new ChapterDraft("6", text("report.comparison.chapter.6"))
            .paragraph(text("report.compare.questions.intro"), "")
            .section(text("report.results.general.section"));
    Questions.GENERAL.forEach(question -> draft.add(answers(question)));
    draft.section(text("report.results.own.section"));
    Questions.OF_ORGANISATIONS.forEach(question -> draft.add(answers(question)));
    return draft.onNewPage();
  }

  Chapter points() {
    ChapterDraft draft =
        new ChapterDraft("7", text("report.comparison.chapter.7"))
            .paragraph(text("report.compare.points.intro"), "");
    for (String level : LEVELS) {
      draft.add(side(level));
    }
    for (Atelier atelier : reflection.ateliers()) {
      if (!atelier.learningPoints().isEmpty()) {
        draft.section(text("report.compare.points", atelier.region().atelier()));
      }
      for (LearningPoint point : atelier.learningPoints()) {
        draft
            .add(new Block.Subtitle(point.title()))
            .paragraph(
                Optional.ofNullable(point.lesson()).orElse(point.observation()),
                LearningChapters.source(point));
      }
    }
    return draft.onNewPage();
  }

  /** What each atelier learnt on one level. */
  private Block side(String level) {
    List<List<String>> rows = new ArrayList<>();
    for (Atelier atelier : reflection.ateliers()) {
      List<LearningPoint> points =
          atelier.learningPoints().stream().filter(point -> point.level().equals(level)).toList();
      String mark =
          points.stream().anyMatch(LearningPoint::fictitious)
              ? text("report.compare.fictitious", atelier.region().atelier())
              : atelier.region().atelier();
      List<String> lines =
          points.stream()
              .map(
                  point ->
                      text(
                          "report.compare.points.line",
                          point.title(),
                          text("learning.pointState." + point.state())))
              .toList();
      rows.add(
          List.of(
              mark,
              lines.isEmpty() ? text("report.compare.points.none") : String.join("\n", lines)));
    }
    return new Block.Table(
        text("report.compare.points.level", text("learning.level." + level)),
        "",
        Grid.T2,
        List.of(text("report.head.atelier"), text("report.compare.points.head")),
        rows,
        "");
  }

  private Block answers(String question) {
    return answers(reflection, question);
  }

  /** What each atelier says on one question. */
  static Block answers(CrossAtelierReflection reflection, String question) {
    List<List<String>> rows = new ArrayList<>();
    for (Atelier atelier : reflection.ateliers()) {
      Optional<LearningAnswer> answer = Questions.answer(atelier.answers(), question);
      String mark =
          answer.map(LearningAnswer::fictitious).orElse(false)
              ? text("report.compare.fictitious", atelier.region().atelier())
              : atelier.region().atelier();
      String said =
          answer
              .map(LearningAnswer::answer)
              .map(String::valueOf)
              .orElse(text("report.compare.noAnswer"));
      String worded =
          CurrentWording.of(atelier.wordings(), question)
              .map(one -> text("report.compare.worded", one.version(), one.wording()) + " ")
              .orElse("");
      rows.add(List.of(mark, worded + Questions.state(answer) + ". " + said));
    }
    return new Block.Table(
        Questions.wording(question),
        "",
        Grid.T2,
        List.of(text("report.head.atelier"), text("report.head.answer")),
        rows,
        "");
  }
}
