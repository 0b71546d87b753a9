package nl.leerateliers.savedview;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A view as somebody asks to keep it.
 *
 * @param key of the form, and the id of the view: sent twice, it still is one view
 */
public record ViewDraft(String key, String name, String address) {

  static final int LONGEST_NAME = 80;

  static ViewDraft empty(String address) {
    return new ViewDraft(UUID.randomUUID().toString(), "", address);
  }

  static ViewDraft of(MultivaluedMap<String, String> form) {
    return new ViewDraft(
        text(form.getFirst("key")), text(form.getFirst("name")), text(form.getFirst("address")));
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.replaceAll("\\p{Cntrl}+", " ").strip();
  }
}
