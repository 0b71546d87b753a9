package nl.leerateliers.document;

/** The few marks that running text may carry. Text from data is always escaped. */
final class Markup {

  private Markup() {}

  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** The text, with what it rests on after it in grey. */
  static String withSource(String text, String source) {
    return source.isEmpty()
        ? escape(text)
        : escape(text) + " <style forecolor=\"#5C6875\">(bron: " + escape(source) + ")</style>";
  }
}
