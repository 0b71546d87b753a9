package nl.leerateliers.ketenkaart;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.leerateliers.identity.TextWarning;
import nl.leerateliers.message.Messages;

/**
 * A field as the page shows it.
 *
 * @param value what stands in it now, perhaps not saved
 * @param original what the card held when the writer started
 * @param error why the value was refused; empty when it was not
 * @param conflict whether {@code original} is another writer's text to choose from
 * @param warnings what the text seems to tell of a person
 */
public record FieldView(
    String address,
    String kind,
    String label,
    String value,
    String original,
    List<Option> options,
    String error,
    boolean conflict,
    List<TextWarning> warnings) {

  /** A code to choose. */
  public record Option(String code, String label, boolean chosen) {}

  public FieldView {
    options = List.copyOf(options);
    warnings = List.copyOf(warnings);
  }

  /** What a writer should know before writing; empty for most fields. */
  public String hint() {
    String key = "writing.hint." + address;
    return Messages.has(key) ? Messages.text(key) : "";
  }

  /** An id for the page. */
  public String id() {
    return address.replace('.', '-');
  }

  /** What the other writer saved, in words. */
  public String theirs() {
    if (original.isEmpty()) {
      return Messages.text("writing.conflict.empty");
    }
    return words(original);
  }

  /** What stands in it, in words. */
  String words() {
    return words(value);
  }

  private String words(String text) {
    if (options.isEmpty()) {
      return text;
    }
    List<String> codes = Arrays.asList(text.split(" "));
    return String.join(
        ", ", options.stream().filter(o -> codes.contains(o.code())).map(Option::label).toList());
  }

  static FieldView of(
      FieldAddress address,
      Map<String, String> values,
      Map<String, String> originals,
      FieldWords words,
      SavedCard outcome,
      List<TextWarning> warnings) {
    CardField field = address.field();
    String value = values.getOrDefault(address.text(), "");
    List<String> chosen = Arrays.asList(value.split(" "));
    List<String> codes =
        field.kind() == FieldKind.YES_NO ? List.of("yes", "no") : field.codes(words.codes());
    return new FieldView(
        address.text(),
        field.kind().name(),
        Messages.text("writing.field." + field.name()),
        value,
        originals.getOrDefault(address.text(), ""),
        codes.stream()
            .map(code -> new Option(code, words.word(address, code), chosen.contains(code)))
            .toList(),
        outcome.refusal(address.text()).map(SavedCard.Refused::reason).orElse(""),
        outcome.conflict(address.text()).isPresent(),
        warnings);
  }
}
