package nl.leerateliers.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.leerateliers.document.Block;
import nl.leerateliers.document.Cover;
import nl.leerateliers.document.Document;
import nl.leerateliers.edition.ZipParts;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Looks into the parts of a file. */
final class FileParts {

  private FileParts() {}

  /** What the document says in its tables: a file has no cell beside those. */
  static Set<String> cells(Document document) {
    Set<String> cells = new HashSet<>();
    for (Cover.Fact fact : document.cover().facts()) {
      cells.add(squeezed(fact.label()));
      cells.add(squeezed(fact.text()));
    }
    document.chapters().stream()
        .flatMap(chapter -> chapter.blocks().stream())
        .filter(Block.Table.class::isInstance)
        .map(Block.Table.class::cast)
        .forEach(
            table -> {
              table.heads().forEach(head -> cells.add(squeezed(head)));
              table.rows().forEach(row -> row.forEach(cell -> cells.add(squeezed(cell))));
            });
    return cells;
  }

  static List<String> all(Element within, String name) {
    List<String> words = new ArrayList<>();
    NodeList found = within.getElementsByTagName(name);
    for (int i = 0; i < found.getLength(); i++) {
      words.add(squeezed(found.item(i).getTextContent()));
    }
    return words;
  }

  static Map<String, Element> xml(byte[] file) {
    Map<String, Element> parts = new TreeMap<>();
    ZipParts.of(file)
        .forEach(
            (name, part) -> {
              if (name.endsWith(".xml") || name.endsWith(".rels")) {
                parts.put(name, parsed(part));
              }
            });
    return parts;
  }

  static Element parsed(byte[] xml) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(xml))
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError(e);
    }
  }

  static String plain(String text) {
    Matcher spaces = Pattern.compile("\\s+").matcher(text);
    return spaces.replaceAll(" ");
  }

  static String squeezed(String text) {
    return text.replaceAll("[\\s\u00A0]+", "");
  }
}
