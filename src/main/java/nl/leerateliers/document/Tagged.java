package nl.leerateliers.document;

import net.sf.jasperreports.engine.JRPrintElement;

/** What the templates say of a printed element in its properties; empty where they say nothing. */
record Tagged(JRPrintElement element) {

  /** What it is, as in the structure of the file (ISO 32000-1, 14.8.4). */
  String tag() {
    return property("nl.leerateliers.tag");
  }

  /** The table or list it is a row of. */
  String table() {
    return property("nl.leerateliers.table");
  }

  /** What a head is the head of. */
  String scope() {
    return property("nl.leerateliers.scope");
  }

  private String property(String name) {
    String value = element.hasProperties() ? element.getPropertiesMap().getProperty(name) : null;
    return value == null ? "" : value;
  }
}
