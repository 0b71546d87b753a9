package nl.leerateliers.report;

import static nl.leerateliers.message.Messages.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerateliers.composition.KeptQuote;
import nl.leerateliers.document.Block;
import nl.leerateliers.document.Chapter;
import nl.leerateliers.question.LearningAnswer;
import nl.leerateliers.reflection.CrossAtelierReflection;
import nl.leerateliers.reflection.CrossAtelierReflection.Atelier;

/**
 * Chapter 9: what each organisation can go on with. Only what ateliers answered, lack, or passed on
 * in released words; where that is nothing, the report says so.
 */
record ComparedHandles(CrossAtelierReflection reflection, List<KeptQuote> quotes) {

  private static final Map<String, List<String>> QUESTIONS =
      Map.of(
          "RVDK", List.of("RVDK1", "RVDK2"),
          "OM", List.of("OM1", "OM2"),
          "HALT", List.of("HALT1"),
          "RECLASSERING_3RO", List.of("RECLASSERING1"),
          "VEILIG_THUIS", List.of("VT1", "VT2"));

  Chapter chapter() {
    ChapterDraft draft =
        new ChapterDraft("9", text("report.comparison.chapter.9"))
            .paragraph(text("report.compare.handles.intro"), "");
    List<String> silent = new ArrayList<>();
    organisations()
        .forEach(
            (code, name) -> {
              if (questions(code).isEmpty() && passedOn(name).isEmpty()) {
                silent.add(name);
              } else {
                write(draft.section(name), code, name);
              }
            });
    if (!silent.isEmpty()) {
      draft
          .section(text("report.compare.handles.others"))
          .paragraph(text("report.compare.handles.silent", OverarchingReport.list(silent)), "");
    }
    return draft.onNewPage();
  }

  private static List<String> questions(String code) {
    return QUESTIONS.getOrDefault(code, List.of());
  }

  private List<KeptQuote> passedOn(String name) {
    return quotes.stream()
        .filter(quote -> quote.isHandover() && quote.about().equals(name))
        .toList();
  }

  /** Of all ateliers, in the order of the card. */
  private Map<String, String> organisations() {
    Map<String, String> names = new LinkedHashMap<>();
    for (Atelier atelier : reflection.ateliers()) {
      atelier
          .figures()
          .organisations()
          .forEach(one -> names.putIfAbsent(one.organisation().code(), one.organisation().name()));
    }
    return names;
  }

  private void write(ChapterDraft draft, String code, String name) {
    List<String> questions = questions(code);
    if (questions.isEmpty()) {
      draft.paragraph(text("report.compare.handles.noQuestion"), "");
    }
    for (String question : questions) {
      draft.add(new Block.Subtitle(Questions.wording(question)));
      for (Atelier atelier : reflection.ateliers()) {
        draft.add(standing(atelier, Questions.answer(atelier.answers(), question)));
      }
    }
    List<KeptQuote> passed = passedOn(name);
    if (passed.isEmpty()) {
      draft.paragraph(text("report.compare.handles.nothing"), "");
    }
    passed.forEach(quote -> draft.add(quote.block()));
  }

  /** How far the question is, and what is lacking; the answers themselves stand in chapter 6. */
  private static Block standing(Atelier atelier, Optional<LearningAnswer> answer) {
    String state = Questions.state(answer);
    String needed = answer.map(LearningAnswer::dataNeeded).map(String::valueOf).orElse("");
    return new Block.Item(
        "•",
        needed.isEmpty()
            ? text("report.compare.handles.state", atelier.region().atelier(), state)
            : text("report.compare.handles.needed", atelier.region().atelier(), state, needed),
        answer.map(LearningAnswer::fictitious).orElse(false)
            ? text("report.source.fictitious")
            : "");
  }
}
