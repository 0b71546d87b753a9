package nl.leerateliers.edition;

import java.util.List;
import nl.leerateliers.document.Document;

/** The document as DOCX (ECMA-376, part 1), to go on with in a word processor. */
public final class WordEdition {

  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private WordEdition() {}

  /** The whole file. */
  public static byte[] of(Document document) {
    WordBody body = new WordBody(document);
    String main = body.xml();
    Parcel file = new Parcel();
    file.add("[Content_Types].xml", types());
    file.add("_rels/.rels", relations());
    file.add("docProps/core.xml", core(document));
    file.add("word/document.xml", main);
    file.add("word/styles.xml", Parcel.style("word-styles.xml"));
    file.add("word/numbering.xml", body.numbering());
    file.add("word/fontTable.xml", Parcel.style("word-fonts.xml"));
    file.add("word/settings.xml", Parcel.style("word-settings.xml"));
    file.add("word/footer1.xml", WordBody.footer(document));
    file.add("word/_rels/document.xml.rels", relations(body.drawings().size()));
    for (int i = 0; i < body.drawings().size(); i++) {
      file.add("word/media/figure" + (i + 1) + ".png", body.drawings().get(i).png());
      file.add("word/media/figure" + (i + 1) + ".svg", body.drawings().get(i).svg());
    }
    return file.closed();
  }

  private static byte[] types() {
    Xml xml =
        new Xml()
            .open("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
    for (List<String> type :
        List.of(
            List.of("rels", "application/vnd.openxmlformats-package.relationships+xml"),
            List.of("xml", "application/xml"),
            List.of("png", "image/png"),
            List.of("svg", "image/svg+xml"))) {
      xml.empty("Default", "Extension", type.get(0), "ContentType", type.get(1));
    }
    override(xml, "/word/document.xml", WORD + "document.main+xml");
    for (String part : List.of("styles", "numbering", "fontTable", "settings")) {
      override(xml, "/word/" + part + ".xml", WORD + part + "+xml");
    }
    override(xml, "/word/footer1.xml", WORD + "footer+xml");
    override(
        xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
    return xml.close().bytes();
  }

  private static void override(Xml xml, String part, String type) {
    xml.empty("Override", "PartName", part, "ContentType", type);
  }

  private static byte[] relations() {
    Xml xml = opened();
    relation(xml, "rId1", OFFICE + "officeDocument", "word/document.xml");
    relation(
        xml,
        "rId2",
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        "docProps/core.xml");
    return xml.close().bytes();
  }

  private static byte[] relations(int figures) {
    Xml xml = opened();
    for (String part : List.of("styles", "numbering", "fontTable", "settings")) {
      relation(xml, part, OFFICE + part, part + ".xml");
    }
    relation(xml, "footer", OFFICE + "footer", "footer1.xml");
    for (int i = 1; i <= figures; i++) {
      relation(xml, "png" + i, OFFICE + "image", "media/figure" + i + ".png");
      relation(xml, "svg" + i, OFFICE + "image", "media/figure" + i + ".svg");
    }
    return xml.close().bytes();
  }

  private static Xml opened() {
    return new Xml()
        .open(
            "Relationships",
            "xmlns",
            "http://schemas.openxmlformats.org/package/2006/relationships");
  }

  private static void relation(Xml xml, String id, String type, String target) {
    xml.empty("Relationship", "Id", id, "Type", type, "Target", target);
  }

  private static byte[] core(Document document) {
    return new Xml()
        .open(
            "cp:coreProperties",
            "xmlns:cp",
            "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
            "xmlns:dc",
            "http://purl.org/dc/elements/1.1/")
        .leaf("dc:creator", "Atelierportaal")
        .leaf("dc:language", "nl-NL")
        .leaf("dc:subject", document.footer().replace('\n', ' '))
        .leaf("dc:title", document.title())
        .close()
        .bytes();
  }
}
