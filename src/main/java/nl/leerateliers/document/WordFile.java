package nl.leerateliers.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Gives a DOCX what the exporter of the library cannot: a head and foot on every page with the
 * number of the page, margins, the levels of the headings and the language (ECMA-376, part 1).
 */
final class WordFile {

  private static final String PART =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:%1$s"
          + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:p><w:pPr>"
          + "<w:tabs><w:tab w:val=\"right\" w:pos=\"9900\"/></w:tabs></w:pPr>%2$s</w:p></w:%1$s>";
  private static final String RELATION =
      "<Relationship Id=\"rId%1$s\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
          + "relationships/%1$s\" Target=\"%1$s1.xml\"/>";
  private static final String TYPE =
      "<Override PartName=\"/word/%1$s1.xml\" ContentType=\"application/vnd.openxmlformats-"
          + "officedocument.wordprocessingml.%1$s+xml\"/>";
  private static final String REFERENCE =
      "<w:%1$sReference xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/"
          + "relationships\" w:type=\"default\" r:id=\"rId%1$s\"/>";

  private static final String FAINT = Styles.hex("Footer");

  private final Form form;

  WordFile(Form form) {
    this.form = form;
  }

  byte[] finished(byte[] exported) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(exported));
        ZipOutputStream to = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        byte[] content = from.readAllBytes();
        if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
          String text = new String(content, StandardCharsets.UTF_8);
          content = changed(entry.getName(), text).getBytes(StandardCharsets.UTF_8);
        }
        write(to, entry.getName(), content);
      }
      String head =
          run(form.scope(), FAINT)
              + "<w:r><w:tab/></w:r>"
              + run(form.mark(), Styles.hex("FormMark"));
      String foot =
          run(form.footer(), FAINT)
              + "<w:r><w:tab/></w:r>"
              + run("pagina ", FAINT)
              + number("PAGE")
              + run(" van ", FAINT)
              + number("NUMPAGES");
      write(to, "word/header1.xml", PART.formatted("hdr", head).getBytes(StandardCharsets.UTF_8));
      write(to, "word/footer1.xml", PART.formatted("ftr", foot).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String changed(String name, String text) {
    return switch (name) {
      case "[Content_Types].xml" -> text.replace("</Types>", both(TYPE) + "</Types>");
      case "word/_rels/document.xml.rels" ->
          text.replace("</Relationships>", both(RELATION) + "</Relationships>");
      case "word/document.xml" ->
          text.replaceAll("<w:sectPr>", "<w:sectPr>" + both(REFERENCE))
              .replaceAll(
                  "<w:pgMar [^>]*/>",
                  "<w:pgMar w:top=\"1250\" w:bottom=\"1100\" w:left=\"1000\" w:right=\"1000\""
                      + " w:header=\"600\" w:footer=\"500\" w:gutter=\"0\"/>");
      case "word/styles.xml" -> headings(text);
      default -> text;
    };
  }

  /** The level by which a word processor and a screen reader know a heading. */
  private static String headings(String styles) {
    String text = styles;
    for (int level = 1; level <= 3; level++) {
      text =
          text.replaceAll(
              "(?s)(w:styleId=\"heading " + level + "\">.*?)</w:pPr>",
              "$1<w:outlineLvl w:val=\"" + (level - 1) + "\"/></w:pPr>");
      // A question stays with its answer.
      text =
          text.replaceAll(
              "(?s)(w:styleId=\"heading " + level + "\">.*?<w:pPr>)", "$1<w:keepNext/>");
    }
    return text.replaceFirst(
        "<w:rPrDefault>\\s*</w:rPrDefault>",
        "<w:rPrDefault><w:rPr><w:lang w:val=\"nl-NL\"/></w:rPr></w:rPrDefault>");
  }

  private static String both(String pattern) {
    return pattern.formatted("header") + pattern.formatted("footer");
  }

  private static String run(String text, String colour) {
    return "<w:r>"
        + small(colour)
        + "<w:t xml:space=\"preserve\">"
        + Markup.escape(text)
        + "</w:t></w:r>";
  }

  private static String number(String field) {
    return "<w:fldSimple w:instr=\" " + field + " \">" + run("1", FAINT) + "</w:fldSimple>";
  }

  private static String small(String colour) {
    return "<w:rPr><w:color w:val=\""
        + colour
        + "\"/><w:sz w:val=\""
        + Styles.halfPoints("Footer")
        + "\"/></w:rPr>";
  }

  private static void write(ZipOutputStream to, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(0);
    to.putNextEntry(entry);
    to.write(content);
    to.closeEntry();
  }
}
