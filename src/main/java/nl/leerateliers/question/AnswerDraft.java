package nl.leerateliers.question;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerateliers.message.Messages;
import org.jspecify.annotations.Nullable;

/**
 * An answer to a learning question as somebody typed it.
 *
 * @param based tells which answer its writer had before them
 */
public record AnswerDraft(
    String state,
    String answer,
    String evidence,
    String dataNeeded,
    String source,
    String place,
    String based) {

  static final List<String> STATES =
      List.of("ANSWERED", "PARTLY", "OPEN", "NOT_ANSWERABLE", "NOT_ASKED");

  private static final int LONG = 4000;
  private static final int SHORT = 500;
  private static final int PLACE = 120;

  /** What stands there now, to start from. */
  static AnswerDraft of(@Nullable LearningAnswer now) {
    return now == null
        ? new AnswerDraft("NOT_ASKED", "", "", "", "", "", AnswerChange.checksum(null))
        : new AnswerDraft(
            now.state(),
            text(now.answer()),
            text(now.evidence()),
            text(now.dataNeeded()),
            text(now.sourceId()),
            text(now.place()),
            AnswerChange.checksum(now));
  }

  static AnswerDraft of(MultivaluedMap<String, String> form) {
    return new AnswerDraft(
        text(form.getFirst("state")),
        text(form.getFirst("answer")),
        text(form.getFirst("evidence")),
        text(form.getFirst("dataNeeded")),
        text(form.getFirst("source")),
        text(form.getFirst("place")),
        text(form.getFirst("based")));
  }

  static String text(@Nullable String typed) {
    return typed == null
        ? ""
        : typed.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]", "").strip();
  }

  /** The same words, by somebody who has now seen the other ones. */
  AnswerDraft after(@Nullable LearningAnswer now) {
    return new AnswerDraft(
        state, answer, evidence, dataNeeded, source, place, AnswerChange.checksum(now));
  }

  /** What is wrong, in the visitor's words, by the name of the field. */
  Map<String, String> faults(List<String> sources) {
    Map<String, String> faults = new LinkedHashMap<>();
    boolean says = state.equals("ANSWERED") || state.equals("PARTLY");
    if (!STATES.contains(state)) {
      faults.put("state", Messages.text("question.fault.state"));
    }
    if (says && answer.isEmpty()) {
      faults.put("answer", Messages.text("question.fault.answer"));
    }
    if (state.equals("NOT_ASKED") && !answer.isEmpty()) {
      faults.put("answer", Messages.text("question.fault.notAsked"));
    }
    if (says && evidence.isEmpty()) {
      faults.put("evidence", Messages.text("question.fault.evidence"));
    }
    if (state.equals("NOT_ANSWERABLE") && dataNeeded.isEmpty()) {
      faults.put("dataNeeded", Messages.text("question.fault.needed"));
    }
    if (!source.isEmpty() && !sources.contains(source)) {
      faults.put("source", Messages.text("question.fault.source"));
    }
    tooLong(faults, "answer", answer, LONG);
    tooLong(faults, "evidence", evidence, SHORT);
    tooLong(faults, "dataNeeded", dataNeeded, LONG);
    tooLong(faults, "place", place, PLACE);
    return faults;
  }

  private static void tooLong(Map<String, String> faults, String field, String text, int longest) {
    if (text.length() > longest) {
      faults.put(field, Messages.text("question.fault.long", text.length(), longest));
    }
  }
}
