package nl.leerateliers.passport;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.leerateliers.learning.LearningPoint;
import nl.leerateliers.learning.PointTexts;
import nl.leerateliers.publication.Words;

/**
 * The words of a learning point as somebody corrects them.
 *
 * @param based how many corrections there were for who began to type
 */
public record WordsDraft(
    String title, String observation, String explanation, String lesson, int based) {

  static WordsDraft of(MultivaluedMap<String, String> form) {
    String based = StepDraft.text(form, "based");
    return new WordsDraft(
        StepDraft.text(form, "title").replaceAll("\\p{Cntrl}+", " "),
        StepDraft.text(form, "observation"),
        StepDraft.text(form, "explanation"),
        StepDraft.text(form, "lesson"),
        based.matches("\\d{1,6}") ? Integer.parseInt(based) : 0);
  }

  /** As the point is now. */
  static WordsDraft of(LearningPoint point, int corrections) {
    Words words = PointTexts.words(point);
    return new WordsDraft(
        words.part("title"),
        words.part("observation"),
        words.part("explanation"),
        words.part("lesson"),
        corrections);
  }

  /** These words from an open page that was refused, to be sent again on top of what is there. */
  WordsDraft on(int corrections) {
    return new WordsDraft(title, observation, explanation, lesson, corrections);
  }

  Map<String, String> parts() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("title", title);
    parts.put("observation", observation);
    parts.put("explanation", explanation);
    parts.put("lesson", lesson);
    return parts;
  }

  /** What is wrong, in the visitor's words, by the name of the field. */
  Map<String, String> faults() {
    return PointDraft.wordFaults(title, observation, explanation, lesson);
  }
}
