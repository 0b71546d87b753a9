package nl.leerateliers.identity;

/**
 * A number or name in the form.
 *
 * @param code its name in the form
 * @param pseudonym what others see in its place; empty for the number of the case
 * @param value what stands in it now, perhaps not saved
 * @param original what was kept when the writer started
 * @param error why the value was refused; empty when it was not
 * @param conflict whether {@code original} is another writer's text to choose from
 * @param readable whether the key is here that opens it
 */
public record IdentityLine(
    String code,
    String label,
    String pseudonym,
    String value,
    String original,
    String error,
    boolean conflict,
    boolean readable) {

  static IdentityLine of(IdentityField field, String card, String value) {
    String pseudonym = field.isName() ? field.pseudonym(card) : "";
    return new IdentityLine(field.code(), field.label(), pseudonym, value, value, "", false, true);
  }

  IdentityLine unreadable() {
    return new IdentityLine(code, label, pseudonym, "", "", error, false, false);
  }

  IdentityLine refused(IdentityEdit edit, String reason) {
    return new IdentityLine(
        code, label, pseudonym, edit.to(), edit.from(), reason, false, readable);
  }

  IdentityLine inConflict(IdentityEdit edit) {
    return new IdentityLine(code, label, pseudonym, edit.to(), original, "", true, readable);
  }
}
