package nl.leerateliers.edition;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML in which text from data is only ever text. */
public final class Xml {

  /** What XML 1.0 cannot hold, lone halves of surrogate pairs among it. */
  private static final String UNPRINTABLE =
      "[^\t\n\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]";

  private final StringBuilder xml = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** Begins an element; the attributes are names and values in turn. */
  public Xml open(String element, String... attributes) {
    start(element, attributes).append('>');
    open.push(element);
    return this;
  }

  public Xml empty(String element, String... attributes) {
    start(element, attributes).append("/>");
    return this;
  }

  public Xml close() {
    xml.append("</").append(open.pop()).append('>');
    return this;
  }

  public Xml text(String text) {
    xml.append(escape(text));
    return this;
  }

  /** An element with nothing but a text. */
  public Xml leaf(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close();
  }

  /** What is XML already. */
  public Xml raw(String markup) {
    xml.append(markup);
    return this;
  }

  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("Not closed: " + open);
    }
    return xml.toString();
  }

  public byte[] bytes() {
    return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + this).getBytes(StandardCharsets.UTF_8);
  }

  public static String escape(String text) {
    return text.replaceAll(UNPRINTABLE, "")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private StringBuilder start(String element, String... attributes) {
    xml.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      xml.append(' ').append(attributes[i]).append("=\"");
      xml.append(escape(attributes[i + 1])).append('"');
    }
    return xml;
  }
}
