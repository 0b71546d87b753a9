package nl.leerateliers.passport;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerateliers.message.Messages;

/** A new learning point as somebody typed it; it starts as an observation. */
public record PointDraft(
    String title,
    String observation,
    String explanation,
    String lesson,
    String level,
    String source,
    String organisation,
    EvidenceDraft evidence) {

  private static final int LONGEST_TITLE = 120;
  private static final int LONGEST = 4000;
  static final List<String> LEVELS = List.of("CASE", "CROSS_CASE", "CROSS_ATELIER");

  static PointDraft empty(EvidenceDraft evidence) {
    return begun(evidence, "", "");
  }

  /**
   * One that begins with evidence.
   *
   * @param text what the evidence says
   * @param source the id of the source it comes from, where that is known
   */
  static PointDraft begun(EvidenceDraft evidence, String text, String source) {
    return new PointDraft("", text, "", "", "", source, "", evidence);
  }

  static PointDraft of(MultivaluedMap<String, String> form) {
    return new PointDraft(
        StepDraft.text(form, "title").replaceAll("\\p{Cntrl}+", " "),
        StepDraft.text(form, "observation"),
        StepDraft.text(form, "explanation"),
        StepDraft.text(form, "lesson"),
        StepDraft.text(form, "level"),
        StepDraft.text(form, "source"),
        StepDraft.text(form, "organisation"),
        EvidenceDraft.of(form));
  }

  /** What is wrong, in the visitor's words, by the name of the field. */
  Map<String, String> faults(List<String> organisations, List<String> sources) {
    Map<String, String> faults = wordFaults(title, observation, explanation, lesson);
    if (!LEVELS.contains(level)) {
      faults.put("level", Messages.text("passport.fault.level"));
    }
    if (!sources.contains(source)) {
      faults.put("source", Messages.text("passport.fault.source"));
    }
    if (!organisations.contains(organisation)) {
      faults.put("organisation", Messages.text("passport.fault.organisation"));
    }
    return faults;
  }

  /** What is wrong with the words of a point. */
  static Map<String, String> wordFaults(
      String title, String observation, String explanation, String lesson) {
    Map<String, String> faults = new LinkedHashMap<>();
    need(faults, "title", title, LONGEST_TITLE);
    need(faults, "observation", observation, LONGEST);
    limit(faults, "explanation", explanation, LONGEST);
    limit(faults, "lesson", lesson, LONGEST);
    return faults;
  }

  private static void need(Map<String, String> faults, String name, String text, int longest) {
    if (text.isEmpty()) {
      faults.put(name, Messages.text("passport.fault." + name));
    }
    limit(faults, name, text, longest);
  }

  private static void limit(Map<String, String> faults, String name, String text, int longest) {
    if (text.length() > longest) {
      faults.put(name, Messages.text("passport.fault.long", text.length(), longest));
    }
  }
}
