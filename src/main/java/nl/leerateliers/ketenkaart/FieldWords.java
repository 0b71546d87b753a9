package nl.leerateliers.ketenkaart;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerateliers.message.DutchDate;
import nl.leerateliers.message.Messages;
import nl.leerateliers.principle.Principle;

/** What the fields and rows of a card of one region, and their codes, are called on a page. */
record FieldWords(List<Organisation> organisations, List<Principle> principles) {

  private static final String POSITION = "position";

  FieldWords {
    organisations = List.copyOf(organisations);
    principles = List.copyOf(principles);
  }

  /** The codes of the organisations. */
  List<String> codes() {
    return organisations.stream().map(Organisation::code).toList();
  }

  /** The rows of one kind that a card can have. */
  Stream<String> rows(RowKind kind) {
    return switch (kind) {
      case ORGANISATION -> organisations.stream().map(Organisation::code);
      case PRINCIPLE -> principles.stream().map(p -> kind.row(p.number()));
      case PERSON, TENSION, CONVERSATION ->
          RowKind.everywhere().filter(row -> RowKind.of(row) == kind);
    };
  }

  /** The field at an address; empty when no card has it now. */
  Optional<FieldAddress> field(String address) {
    return FieldAddress.find(address, Arrays.stream(RowKind.values()).flatMap(this::rows).toList());
  }

  /** The step of the field at an address; what no card has now stands with the head. */
  int step(String address) {
    return field(address).map(found -> found.field().step()).orElse(0);
  }

  /**
   * {@code Doel}, or {@code Halt: Minuten} in a row; the address itself when no card has it now.
   */
  String label(String address) {
    return field(address).map(this::label).orElse(address);
  }

  private String label(FieldAddress address) {
    String field = Messages.text("writing.field." + address.field().name());
    return address.row().isEmpty() ? field : legend(address.row()) + ": " + field;
  }

  /** What a row is called. */
  String legend(String row) {
    RowKind kind = RowKind.of(row);
    String key = kind.key(row).toString();
    return switch (kind) {
      case ORGANISATION -> organisation(key);
      case PERSON -> Messages.text("ketenkaart.personRole." + key);
      case CONVERSATION -> Messages.text("writing.conversation", key);
      case PRINCIPLE ->
          principles.stream()
              .filter(p -> Integer.toString(p.number()).equals(key))
              .map(p -> p.number() + ". " + p.wording())
              .findFirst()
              .orElse(key);
      case TENSION -> Messages.text("case.reflection.between", pole(row, "a"), pole(row, "b"));
    };
  }

  /** A value as people read it; empty for nothing. */
  String value(String address, String text) {
    Optional<FieldAddress> found = field(address);
    if (text.isEmpty() || found.isEmpty()) {
      return text;
    }
    return switch (found.get().field().kind()) {
      case LINE, TEXT, NUMBER -> text;
      case DATE -> DutchDate.day(LocalDate.parse(text));
      case YES_NO, CODE, CODES, SCALE ->
          Arrays.stream(text.split(" "))
              .map(code -> word(found.get(), code))
              .collect(Collectors.joining(", "));
    };
  }

  /** What a code of a field means. */
  String word(FieldAddress address, String code) {
    CardField field = address.field();
    if (field.words().equals(POSITION)) {
      return Messages.text(
          "case.reflection.position." + code, pole(address.row(), "a"), pole(address.row(), "b"));
    }
    if (field.words().equals(CardField.ORGANISATION)) {
      return organisation(code);
    }
    String words = field.kind() == FieldKind.YES_NO ? "known" : field.words();
    String key = "ketenkaart." + words + "." + code;
    return Messages.has(key) ? Messages.text(key) : code;
  }

  private static String pole(String row, String pole) {
    return Messages.text("tension." + RowKind.TENSION.key(row) + "." + pole);
  }

  private String organisation(String code) {
    return organisations.stream()
        .filter(o -> o.code().equals(code))
        .map(Organisation::name)
        .findFirst()
        .orElse(code);
  }
}
