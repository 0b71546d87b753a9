package nl.leerateliers.report;

import static nl.leerateliers.message.Messages.text;

import java.util.List;
import java.util.Optional;
import nl.leerateliers.document.Block;
import nl.leerateliers.document.Palette;
import nl.leerateliers.question.LearningAnswer;
import nl.leerateliers.reflection.CrossCaseReflection;

/** What the atelier can say on each learning question, with the figures that bear on it. */
record Answers(CrossCaseReflection reflection, Remarks remarks) {

  void writeInto(ChapterDraft draft) {
    draft.section(text("report.results.general.section"));
    draft.add(
        Questions.board(
            reflection.answers(), reflection.wordings(), remarks.invented() ? remarks.mark() : ""));
    for (String question : Questions.GENERAL) {
      write(draft, question);
    }
    draft.section(text("report.results.own.section"));
    for (String question : Questions.OF_ORGANISATIONS) {
      write(draft, question);
    }
  }

  private void write(ChapterDraft draft, String question) {
    Optional<LearningAnswer> answer = Questions.answer(reflection.answers(), question);
    draft.add(new Block.Subtitle(Questions.wording(reflection.wordings(), question)));
    String state = Questions.state(answer) + ". ";
    if (answer.isEmpty() || answer.get().answer() == null) {
      draft.paragraph(state + text("report.results.answer.none"), "");
    } else {
      draft.paragraph(state + answer.get().answer(), source(answer.get()));
    }
    answer
        .map(LearningAnswer::dataNeeded)
        .ifPresent(
            needed -> draft.paragraph(text("report.results.answer.needed") + ": " + needed, ""));
    if (question.equals("G1")) {
      triggers(draft);
    } else if (question.equals("G3")) {
      draft.addAll(new KeyFigures(reflection.figures().headline(), remarks).contradictions());
    }
  }

  private void triggers(ChapterDraft draft) {
    FigureBlocks blocks = new FigureBlocks(remarks);
    draft.addAll(reasons(blocks, "reasonsFor", reflection.figures().reasonsFor(), Palette.BLUE));
    draft.addAll(
        reasons(blocks, "reasonsAgainst", reflection.figures().reasonsAgainst(), Palette.NEUTRAL));
    draft.add(
        blocks.table(
            reflection.figures().table("preselectCare"),
            text("report.results.preselect"),
            text("report.results.preselect.measure"),
            text("report.head.score")));
  }

  private static List<Block> reasons(
      FigureBlocks blocks,
      String key,
      List<nl.leerateliers.indicator.Indicator> reasons,
      Palette palette) {
    return blocks.indicators(
        reasons,
        text("report.results." + key),
        text("report.results." + key + ".measure"),
        text("report.head.reason"),
        palette);
  }

  private String source(LearningAnswer answer) {
    if (answer.fictitious()) {
      return text("report.source.fictitious");
    }
    String evidence = answer.evidence() == null ? "" : decapitalised(answer.evidence()) + "; ";
    String place = answer.place() == null ? "" : answer.place();
    return evidence + text("report.source", place);
  }

  private static String decapitalised(String words) {
    return words.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + words.substring(1);
  }
}
