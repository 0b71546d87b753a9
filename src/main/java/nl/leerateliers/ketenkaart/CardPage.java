package nl.leerateliers.ketenkaart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerateliers.ketenkaart.RowGroup.CardRow;
import nl.leerateliers.message.Messages;
import nl.leerateliers.principle.Principle;

/**
 * The fields and rows of a card as its page shows them, one step at a time.
 *
 * @param values what stands in each field now, perhaps not saved
 * @param originals what the card held when the writer started
 */
record CardPage(
    List<Organisation> organisations,
    List<Principle> principles,
    Map<String, String> values,
    Map<String, String> originals,
    SavedCard outcome) {

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
    List<String> rows = Arrays.stream(RowKind.values()).flatMap(this::rows).toList();
    return addresses
        .map(text -> FieldAddress.find(text, rows).map(this::label).orElse(text))
        .collect(Collectors.joining("; "));
  }

  private String label(FieldAddress address) {
    String field = Messages.text("writing.field." + address.field().name());
    return address.row().isEmpty()
        ? field
        : legend(RowKind.of(address.row()), address.row()) + ": " + field;
  }

  private RowGroup group(RowKind kind, int step) {
    List<CardRow> rows = new ArrayList<>();
    for (String row : rows(kind).toList()) {
      String note = kind == RowKind.PERSON && step == CardField.STEPS ? before(row) : "";
      rows.add(new CardRow(legend(kind, row), note, views(row, kind.fields(), step)));
    }
    String hint = "writing.hint." + kind + "." + step;
    return new RowGroup(
        Messages.text("writing.rows." + kind + "." + step),
        Messages.has(hint) ? Messages.text(hint) : "",
        rows);
  }

  private Stream<String> rows(RowKind kind) {
    return switch (kind) {
      case ORGANISATION -> organisations.stream().map(Organisation::code);
      case PRINCIPLE -> principles.stream().map(p -> kind.row(p.number()));
      case PERSON, TENSION -> RowKind.everywhere().filter(row -> RowKind.of(row) == kind);
      case CONVERSATION -> {
        int last =
            IntStream.rangeClosed(1, RowKind.MOST_CONVERSATIONS)
                .filter(number -> holds(kind.row(number)))
                .max()
                .orElse(0);
        yield RowKind.everywhere()
            .filter(row -> RowKind.of(row) == kind)
            .limit(last + FREE_CONVERSATIONS);
      }
    };
  }

  private boolean holds(String row) {
    return RowKind.of(row).fields().stream()
        .map(field -> new FieldAddress(row, field).text())
        .anyMatch(field -> !values.getOrDefault(field, "").isEmpty());
  }

  private String legend(RowKind kind, String row) {
    String key = kind.key(row).toString();
    return switch (kind) {
      case ORGANISATION ->
          organisations.stream()
              .filter(o -> o.code().equals(key))
              .map(Organisation::name)
              .findFirst()
              .orElse(key);
      case PERSON -> Messages.text("ketenkaart.personRole." + key);
      case CONVERSATION -> Messages.text("writing.conversation", key);
      case PRINCIPLE ->
          principles.stream()
              .filter(p -> Integer.toString(p.number()).equals(key))
              .map(p -> p.number() + ". " + p.wording())
              .findFirst()
              .orElse(key);
      case TENSION ->
          Messages.text(
              "case.reflection.between",
              Messages.text("tension." + key + ".a"),
              Messages.text("tension." + key + ".b"));
    };
  }

  /** What step 1 says of the people in a role. */
  private String before(String row) {
    String words =
        views(row, RowKind.PERSON.fields(), 1).stream()
            .map(FieldView::words)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining("; "));
    return Messages.text(
        "writing.before", words.isEmpty() ? Messages.text("writing.before.nothing") : words);
  }

  private List<FieldView> views(String row, List<CardField> fields, int step) {
    return fields.stream()
        .filter(field -> field.step() == step)
        .map(field -> new FieldAddress(row, field))
        .map(address -> FieldView.of(address, values, originals, organisations, outcome))
        .toList();
  }
}
