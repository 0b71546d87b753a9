package nl.leerateliers.interpretation;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leerateliers.message.Messages;

/**
 * What somebody makes of an interpretation.
 *
 * @param organisation that brings it in: the owner of the insight
 * @param cards ids of the cards in which the pattern was seen, separated by spaces or commas
 */
public record InsightDraft(
    String title,
    String observation,
    String level,
    String source,
    String organisation,
    String cards) {

  static final List<String> LEVELS = List.of("CASE", "CROSS_CASE", "CROSS_ATELIER");

  private static final int TITLE = 120;
  private static final int OBSERVATION = 4000;
  private static final int MOST_CARDS = 10;

  static InsightDraft from(Interpretation from) {
    String organisation = from.organisation();
    return new InsightDraft(
        "", from.text(), "CROSS_CASE", "", organisation == null ? "" : organisation, "");
  }

  static InsightDraft of(MultivaluedMap<String, String> form) {
    return new InsightDraft(
        InterpretationDraft.text(form.getFirst("title")).replaceAll("\\p{Cntrl}+", " "),
        InterpretationDraft.text(form.getFirst("observation")).replace("\r\n", "\n"),
        InterpretationDraft.text(form.getFirst("level")),
        InterpretationDraft.text(form.getFirst("source")),
        InterpretationDraft.text(form.getFirst("organisation")),
        InterpretationDraft.text(form.getFirst("cards")).toUpperCase(Locale.ROOT));
  }

  List<String> cardIds() {
    return List.of(cards.split("[\\s,;]+")).stream().filter(id -> !id.isEmpty()).toList();
  }

  /**
   * What is wrong, in the visitor's words, by the name of the field.
   *
   * @param known those of the named cards that exist
   */
  Map<String, String> faults(List<String> sources, List<String> organisations, List<String> known) {
    Map<String, String> faults = new LinkedHashMap<>();
    need(faults, "title", title, TITLE);
    need(faults, "observation", observation, OBSERVATION);
    if (!LEVELS.contains(level)) {
      faults.put("level", Messages.text("interpretation.insight.fault.level"));
    }
    if (!sources.contains(source)) {
      faults.put("source", Messages.text("interpretation.insight.fault.source"));
    }
    if (!organisations.contains(organisation)) {
      faults.put("organisation", Messages.text("interpretation.insight.fault.organisation"));
    }
    if (cardIds().size() > MOST_CARDS || !known.containsAll(cardIds())) {
      faults.put("cards", Messages.text("interpretation.insight.fault.cards", MOST_CARDS));
    }
    return faults;
  }

  /** Where it was seen: the cards, else the figure it was read in. */
  String place(String figure) {
    return cardIds().isEmpty()
        ? Messages.text("interpretation.insight.place", figure)
        : Messages.text("interpretation.insight.cards", String.join(", ", cardIds()));
  }

  private static void need(Map<String, String> faults, String field, String text, int longest) {
    if (text.isEmpty()) {
      faults.put(field, Messages.text("interpretation.insight.fault." + field));
    } else if (text.length() > longest) {
      faults.put(field, Messages.text("interpretation.fault.long", text.length(), longest));
    }
  }
}
