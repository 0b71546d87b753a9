package nl.leerateliers.document;

import java.util.Map;
import java.util.Optional;

/**
 * One line of the running text as the template body.jrxml prints it: which band, and what is in it.
 *
 * @param keep lines with the same number stay on one page
 */
record Line(Map<String, Object> values, int keep) {

  Optional<Object> value(String field) {
    return field.equals("keep") ? Optional.of(keep) : Optional.ofNullable(values.get(field));
  }
}
