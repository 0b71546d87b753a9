package nl.leerateliers.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.leerateliers.harness.Zip;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads the cells of an OpenDocument spreadsheet back, from the XML in the file itself. */
final class OdsText {

  /** The parts in the order of the file. */
  private final Map<String, String> parts = new LinkedHashMap<>();

  private final Element content;

  OdsText(byte[] file) {
    Zip.files(file)
        .forEach((name, part) -> parts.put(name, new String(part, StandardCharsets.UTF_8)));
    content = parsed("content.xml");
  }

  List<String> parts() {
    return List.copyOf(parts.keySet());
  }

  String part(String name) {
    return parts.get(name);
  }

  Element parsed(String part) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(part(part).getBytes(StandardCharsets.UTF_8)))
          .getDocumentElement();
    } catch (SAXException | ParserConfigurationException e) {
      throw new AssertionError(part, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> sheets() {
    return all(content, "table:table").stream().map(one -> one.getAttribute("table:name")).toList();
  }

  /** The rows of the sheet with this number, from 1: numbers as they are kept, text as it reads. */
  List<List<String>> rows(int sheet) {
    List<List<String>> rows = new ArrayList<>();
    for (Element row : all(all(content, "table:table").get(sheet - 1), "table:table-row")) {
      rows.add(all(row, "table:table-cell").stream().map(OdsText::text).toList());
    }
    return rows;
  }

  static List<Element> all(Element in, String name) {
    NodeList found = in.getElementsByTagName(name);
    List<Element> all = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      all.add((Element) found.item(i));
    }
    return all;
  }

  private static String text(Element cell) {
    if (cell.hasAttribute("office:value")) {
      return cell.getAttribute("office:value");
    }
    return String.join("\n", all(cell, "text:p").stream().map(OdsText::words).toList());
  }

  private static String words(Element paragraph) {
    StringBuilder words = new StringBuilder();
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNextSibling()) {
      switch (node.getNodeName()) {
        case "text:s" ->
            words.append(" ".repeat(Integer.parseInt(((Element) node).getAttribute("text:c"))));
        case "text:tab" -> words.append('\t');
        default -> words.append(node.getTextContent());
      }
    }
    return words.toString();
  }
}
