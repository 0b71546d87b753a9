package nl.leerateliers.ketenkaart;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leerateliers.message.DutchDate;
import nl.leerateliers.message.Messages;

/** What the fields of a card and their codes are called on a page. */
record FieldWords(List<Organisation> organisations) {

  FieldWords {
    organisations = List.copyOf(organisations);
  }

  List<String> codes() {
    return organisations.stream().map(Organisation::code).toList();
  }

  /**
   * {@code Doel}, or {@code Halt: Hoeveel tijd (minuten)} in a row; the address itself when no card
   * has it now.
   */
  String label(String address) {
    return field(address)
        .map(
            found -> {
              String label = Messages.text("writing.field." + found.field().name());
              return found.organisation().isEmpty()
                  ? label
                  : name(found.organisation()) + ": " + label;
            })
        .orElse(address);
  }

  /** A value as people read it; empty for nothing. */
  String value(String address, String text) {
    Optional<FieldAddress> found = field(address);
    if (text.isEmpty() || found.isEmpty()) {
      return text;
    }
    CardField field = found.get().field();
    return switch (field.kind()) {
      case LINE, TEXT, NUMBER -> text;
      case DATE -> DutchDate.day(LocalDate.parse(text));
      case YES_NO, CODE, CODES ->
          Arrays.stream(text.split(" "))
              .map(code -> word(field, code))
              .collect(Collectors.joining(", "));
    };
  }

  /** The step it stands in; 0 for the head, and for what no card has now. */
  int step(String address) {
    return field(address).map(found -> found.field().step()).orElse(0);
  }

  String word(CardField field, String code) {
    if (field.words().equals(CardField.ORGANISATION)) {
      return name(code);
    }
    String words = field.kind() == FieldKind.YES_NO ? "known" : field.words();
    String key = "ketenkaart." + words + "." + code;
    return Messages.has(key) ? Messages.text(key) : code;
  }

  private String name(String code) {
    return organisations.stream()
        .filter(o -> o.code().equals(code))
        .map(Organisation::name)
        .findFirst()
        .orElse(code);
  }

  private Optional<FieldAddress> field(String address) {
    return FieldAddress.find(address, codes());
  }
}
