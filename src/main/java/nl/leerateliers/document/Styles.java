package nl.leerateliers.document;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The style file {@code reports/styles.jrtx}: the colours, the sizes of type and the typeface, for
 * whatever is not set by its templates. Nothing else names them.
 */
public final class Styles {

  private static final String FILE = "/reports/styles.jrtx";

  /** In other files: {@code {ink}}, or a style and what of it, as {@code {Cell.fontSize}}. */
  private static final Pattern NAMED = Pattern.compile("\\{([A-Za-z]+)(?:\\.([A-Za-z]+))?\\}");

  private static final Map<String, Element> ALL = read();

  private Styles() {}

  /** A text with the names of colours and styles in it replaced by what they stand for. */
  public static String filled(String text) {
    return NAMED
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(value(found).orElseGet(found::group)));
  }

  /** The colour of this name, or of the type of this style, as six digits. */
  static String hex(String style) {
    return of(style, "forecolor").replace("#", "");
  }

  static Color colour(String style) {
    return new Color(Integer.parseInt(hex(style), 16));
  }

  /** In points. */
  static double size(String style) {
    return Double.parseDouble(of(style, "fontSize"));
  }

  /** As word processors count. */
  static int halfPoints(String style) {
    return (int) Math.round(2 * size(style));
  }

  static String typeface() {
    return of("Text", "fontName");
  }

  private static Optional<String> value(MatchResult found) {
    String style = found.group(1);
    String what = found.group(2);
    if (!ALL.containsKey(style)) {
      return Optional.empty();
    } else if (what == null) {
      return Optional.of(hex(style));
    }
    return Optional.of(
        what.equals("halfPoints") ? String.valueOf(halfPoints(style)) : of(style, what));
  }

  /** What the style says itself, or the nearest one it is based on. */
  private static String of(String style, String what) {
    Element one = ALL.get(style);
    if (one == null) {
      throw new IllegalArgumentException("No style " + style);
    }
    return one.hasAttribute(what) ? one.getAttribute(what) : of(one.getAttribute("style"), what);
  }

  private static Map<String, Element> read() {
    try (InputStream file = Styles.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException("Not in the portal: " + FILE);
      }
      DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
      parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      NodeList styles = parsers.newDocumentBuilder().parse(file).getElementsByTagName("style");
      Map<String, Element> all = new HashMap<>();
      for (int i = 0; i < styles.getLength(); i++) {
        Element style = (Element) styles.item(i);
        all.put(style.getAttribute("name"), style);
      }
      return Map.copyOf(all);
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new IllegalStateException(FILE, e);
    }
  }
}
