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

/** Chapters 6 to 8: what each atelier says on the same questions, and what it learnt. */
record ComparedLearning(CrossAtelierReflection reflection) {

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
    ChapterDraft draft = new ChapterDraft("7", text("report.comparison.chapter.7"));
    for (Atelier atelier : reflection.ateliers()) {
      draft.section(text("report.compare.points", atelier.region().atelier()));
      if (atelier.learningPoints().isEmpty()) {
        draft.paragraph(text("report.compare.points.none"), "");
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

  Chapter transfer() {
    return new ChapterDraft("8", text("report.comparison.chapter.8"))
        .prose("report.prose.9")
        .section(text("report.results.impact.section"))
        .add(
            new Block.Note(
                false, text("report.results.impact.title"), text("report.compare.impact")))
        .onNewPage();
  }

  private Block answers(String question) {
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
