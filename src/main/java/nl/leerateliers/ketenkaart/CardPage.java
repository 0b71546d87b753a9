package nl.leerateliers.ketenkaart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerateliers.identity.TextWarning;
import nl.leerateliers.ketenkaart.RowGroup.CardRow;
import nl.leerateliers.message.Messages;

/**
 * The fields and rows of a card as its page shows them, one step at a time.
 *
 * @param values what stands in each field now, perhaps not saved
 * @param originals what the card held when the writer started
 * @param warned the warnings at what the card holds, by address
 */
record CardPage(
    FieldWords words,
    Map<String, String> values,
    Map<String, String> originals,
    SavedCard outcome,
    Map<String, List<TextWarning>> warned) {

  /** Rows to write the next ones in; a page without scripts cannot make more. */
  private static final int FREE_CONVERSATIONS = 2;

  /** The fields of the card itself. */
  List<FieldView> fields(int step) {
    return views("", CardField.OF_CARD, step);
  }

  /** The rows that have fields in this step, by kind. */
  List<RowGroup> groups(int step) {
    return Arrays.stream(RowKind.values())
        .filter(kind -> kind.fields().stream().anyMatch(field -> field.step() == step))
        .map(kind -> group(kind, step))
        .toList();
  }

  /** The fields at these addresses, for a sentence about them. */
  String labels(Stream<String> addresses) {
    return addresses.map(words::label).collect(Collectors.joining("; "));
  }

  private RowGroup group(RowKind kind, int step) {
    List<CardRow> rows = new ArrayList<>();
    for (String row : rows(kind).toList()) {
      String note = kind == RowKind.PERSON && step == CardField.STEPS ? before(row) : "";
      rows.add(new CardRow(words.legend(row), note, views(row, kind.fields(), step)));
    }
    String hint = "writing.hint." + kind + "." + step;
    return new RowGroup(
        Messages.text("writing.rows." + kind + "." + step),
        Messages.has(hint) ? Messages.text(hint) : "",
        rows);
  }

  private Stream<String> rows(RowKind kind) {
    if (kind != RowKind.CONVERSATION) {
      return words.rows(kind);
    }
    int last =
        IntStream.rangeClosed(1, RowKind.MOST_CONVERSATIONS)
            .filter(number -> holds(kind.row(number)))
            .max()
            .orElse(0);
    return words.rows(kind).limit(last + FREE_CONVERSATIONS);
  }

  private boolean holds(String row) {
    return RowKind.of(row).fields().stream()
        .map(field -> new FieldAddress(row, field).text())
        .anyMatch(field -> !values.getOrDefault(field, "").isEmpty());
  }

  /** What step 1 says of the people in a role. */
  private String before(String row) {
    String earlier =
        views(row, RowKind.PERSON.fields(), 1).stream()
            .map(FieldView::words)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining("; "));
    return Messages.text(
        "writing.before", earlier.isEmpty() ? Messages.text("writing.before.nothing") : earlier);
  }

  private List<FieldView> views(String row, List<CardField> fields, int step) {
    return fields.stream()
        .filter(field -> field.step() == step)
        .map(field -> new FieldAddress(row, field))
        .map(
            address ->
                FieldView.of(
                    address,
                    values,
                    originals,
                    words,
                    outcome,
                    warned.getOrDefault(address.text(), List.of())))
        .toList();
  }
}
