package nl.leerateliers.evaluation;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;

/**
 * What was sent from the wall.
 *
 * @param edits in the order of the page
 * @param newTitle the name of a group that is to be made, into which the edits put cards; or empty
 * @param removed the id of an empty group that is to go; or empty
 */
record WallForm(List<WallEdit> edits, String newTitle, String removed) {

  /** Where an edit points to a group that is still to be made. */
  static final String NEW = "new";

  /**
   * Reads a form: {@code do} says what to do. With group, loose and merge, {@code card} holds the
   * ticked cards, each with the group it hung in: {@code E-001|G-001}. With change, {@code
   * from.<field>} and {@code to.<field>} belong to the pin {@code id}.
   */
  static WallForm of(MultivaluedMap<String, String> form) {
    List<String[]> ticked = new ArrayList<>();
    for (String card : form.getOrDefault("card", List.of())) {
      ticked.add((card + "| ").split("\\|", -1));
    }
    return switch (text(form, "do")) {
      case "group" -> {
        String to = text(form, "to");
        String title = to.isEmpty() ? title(form) : "";
        yield new WallForm(moves(ticked, to.isEmpty() ? NEW : to), title, "");
      }
      case "loose" -> new WallForm(moves(ticked, ""), "", "");
      case "merge" -> new WallForm(merges(ticked), "", "");
      case "remove" -> new WallForm(List.of(), "", text(form, "group"));
      default -> new WallForm(changes(form), "", "");
    };
  }

  boolean makesGroup() {
    return edits.stream().anyMatch(edit -> edit.to().equals(NEW));
  }

  boolean isEmpty() {
    return edits.isEmpty() && removed.isEmpty();
  }

  private static List<WallEdit> moves(List<String[]> ticked, String to) {
    return ticked.stream()
        .map(card -> new WallEdit(card[0], PinField.GROUP, card[1].strip(), to))
        .toList();
  }

  /** The first one stays. */
  private static List<WallEdit> merges(List<String[]> ticked) {
    return ticked.stream()
        .skip(1)
        .map(card -> new WallEdit(card[0], PinField.MERGED, "", ticked.get(0)[0]))
        .toList();
  }

  private static List<WallEdit> changes(MultivaluedMap<String, String> form) {
    List<WallEdit> edits = new ArrayList<>();
    for (PinField field : PinField.values()) {
      String from = form.getFirst("from." + field.code());
      if (from != null) {
        String to = text(form, "to." + field.code());
        edits.add(
            new WallEdit(
                text(form, "id"),
                field,
                from.strip(),
                field == PinField.CASE ? to.toUpperCase(java.util.Locale.ROOT) : to));
      }
    }
    return edits;
  }

  private static String title(MultivaluedMap<String, String> form) {
    return text(form, "title").replaceAll("\\p{Cntrl}+", " ").strip();
  }

  private static String text(MultivaluedMap<String, String> form, String name) {
    String text = form.getFirst(name);
    return text == null ? "" : text.strip();
  }
}
