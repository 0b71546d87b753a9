package nl.leerateliers.identity;

import jakarta.ws.rs.core.MultivaluedMap;
import java.text.Normalizer;
import java.util.List;

/**
 * A number or name as somebody wants it.
 *
 * @param field {@code BVH-1}, {@code SUSPECT-1} and so on
 * @param from what stood there when they started; empty for nothing
 * @param to what they want there; empty for nothing
 */
public record IdentityEdit(String field, String from, String to) {

  public IdentityEdit {
    from = normal(from);
    to = normal(to);
  }

  /**
   * The edits of a form that was sent: the value as {@code i.<field>}, what stood there as {@code
   * io.<field>}, and a choice for the other writer's text as {@code ic.<field>}.
   */
  public static List<IdentityEdit> in(MultivaluedMap<String, String> form) {
    return form.keySet().stream()
        .filter(name -> name.startsWith("io."))
        .map(name -> name.substring(3))
        .filter(field -> !"theirs".equals(form.getFirst("ic." + field)))
        .map(
            field ->
                new IdentityEdit(
                    field,
                    form.getFirst("io." + field),
                    String.join(" ", form.getOrDefault("i." + field, List.of()))))
        .toList();
  }

  private static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replaceAll("[\\p{Cntrl}\\s]+", " ")
        .strip();
  }
}
