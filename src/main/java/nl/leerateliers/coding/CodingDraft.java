package nl.leerateliers.coding;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerateliers.ketenkaart.Characteristic;
import nl.leerateliers.ketenkaart.CodingFrame;
import org.jspecify.annotations.Nullable;

/**
 * A coding as it stands in the form, right or wrong.
 *
 * @param version of the coding that the form was filled from; 0 before there is one
 * @param finish whether it is to be finished
 * @param restAbsent whether the items left open were looked for and not found
 */
public record CodingDraft(
    Map<String, Typed> typed, int version, boolean finish, boolean restAbsent) {

  /** What was typed at one item; {@code present} is {@code yes}, {@code no} or empty. */
  public record Typed(String present, String passage, String note) {

    static final Typed NOTHING = new Typed("", "", "");
  }

  public CodingDraft {
    typed = Map.copyOf(typed);
  }

  static CodingDraft of(MultivaluedMap<String, String> form) {
    Map<String, Typed> typed = new LinkedHashMap<>();
    for (Characteristic item : CodingFrame.all()) {
      typed.put(
          item.code(),
          new Typed(
              choice(value(form, "present-" + item.anchor())),
              value(form, "passage-" + item.anchor()),
              value(form, "note-" + item.anchor())));
    }
    String version = value(form, "version");
    return new CodingDraft(
        typed,
        version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0,
        value(form, "then").equals("finish"),
        value(form, "rest").equals("absent"));
  }

  static CodingDraft of(@Nullable Coding coding) {
    Map<String, Typed> typed = new LinkedHashMap<>();
    if (coding != null) {
      coding
          .judgements()
          .forEach(
              (code, judgement) ->
                  typed.put(
                      code,
                      new Typed(
                          judgement.present() ? "yes" : "no",
                          orEmpty(judgement.passage()),
                          orEmpty(judgement.note()))));
    }
    return new CodingDraft(typed, coding == null ? 0 : coding.version(), false, false);
  }

  Typed at(Characteristic item) {
    return typed.getOrDefault(item.code(), Typed.NOTHING);
  }

  /** The items without a judgement, in the order of the frame. */
  List<Characteristic> open() {
    return CodingFrame.all().stream().filter(item -> at(item).present().isEmpty()).toList();
  }

  /** What is wrong, per code; the values are keys of texts. */
  Map<String, List<String>> faults(CardText text) {
    Map<String, List<String>> faults = new LinkedHashMap<>();
    for (Characteristic item : CodingFrame.all()) {
      List<String> found = faults(item, at(item), text);
      if (!found.isEmpty()) {
        faults.put(item.code(), found);
      }
    }
    return faults;
  }

  /** The judgements, once there are no faults. */
  Map<String, Judgement> judgements() {
    Map<String, Judgement> judgements = new LinkedHashMap<>();
    for (Characteristic item : CodingFrame.all()) {
      Typed at = at(item);
      if (!at.present().isEmpty()) {
        judgements.put(
            item.code(),
            new Judgement(
                at.present().equals("yes"),
                orNull(CardText.spaced(at.passage())),
                orNull(at.note().strip())));
      } else if (finish && restAbsent) {
        judgements.put(item.code(), Judgement.absent());
      }
    }
    return judgements;
  }

  private static List<String> faults(Characteristic item, Typed at, CardText text) {
    List<String> faults = new ArrayList<>();
    boolean passage = !at.passage().isBlank();
    boolean note = !at.note().isBlank();
    if (!List.of("yes", "no", "").contains(at.present())
        || (at.present().isEmpty() && (passage || note))) {
      faults.add("present");
    }
    if (at.passage().length() > Judgement.LONGEST) {
      faults.add("passageLong");
    } else if (passage && !text.contains(at.passage())) {
      faults.add("passageElsewhere");
    }
    if (at.note().length() > Judgement.LONGEST) {
      faults.add("noteLong");
    } else if (at.note().chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t')) {
      faults.add("noteUnreadable");
    }
    if (at.present().equals("yes") && !passage) {
      if (item.needsPassage()) {
        faults.add("passageMissing");
      } else if (!note) {
        faults.add("groundMissing");
      }
    }
    return faults;
  }

  // A button without a value sends "on", so "not judged yet" has a word of its own in the form.
  private static String choice(String sent) {
    return sent.equals("open") ? "" : sent;
  }

  private static String value(MultivaluedMap<String, String> form, String name) {
    return orEmpty(form.getFirst(name));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
