package nl.leerateliers.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.leerateliers.harness.Zip;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A DOCX as a reader sees it: its parts, and the words in them. */
public record WordText(Map<String, String> parts) {

  public static WordText of(byte[] docx) {
    Map<String, String> parts = new TreeMap<>();
    Zip.files(docx)
        .forEach((name, part) -> parts.put(name, new String(part, StandardCharsets.UTF_8)));
    return new WordText(parts);
  }

  public String part(String name) {
    return parts.get(name);
  }

  public String body() {
    return words("word/document.xml");
  }

  public String head() {
    return words("word/header1.xml");
  }

  public String foot() {
    return words("word/footer1.xml");
  }

  /** All parts must be well-formed, else a word processor refuses the file. */
  private String words(String name) {
    try {
      NodeList texts =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(part(name).getBytes(StandardCharsets.UTF_8)))
              .getElementsByTagName("w:t");
      StringBuilder words = new StringBuilder();
      for (int i = 0; i < texts.getLength(); i++) {
        words.append(texts.item(i).getTextContent());
      }
      return words.toString();
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException(name, e);
    }
  }
}
