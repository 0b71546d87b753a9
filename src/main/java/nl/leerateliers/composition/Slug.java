package nl.leerateliers.composition;

import java.text.Normalizer;
import java.util.Locale;

/** A title as a name that can be typed: small letters, digits and hyphens. */
final class Slug {

  private Slug() {}

  static String of(String title) {
    return Normalizer.normalize(title, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }
}
