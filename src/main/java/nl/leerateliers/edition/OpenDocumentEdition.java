package nl.leerateliers.edition;

import static nl.leerateliers.message.Messages.text;

import java.util.List;
import nl.leerateliers.document.Block;
import nl.leerateliers.document.Document;

/** The document as ODT (OpenDocument 1.3), from the same model and with the same styles as DOCX. */
public final class OpenDocumentEdition {

  private static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.text";

  private OpenDocumentEdition() {}

  /** The whole file. */
  public static byte[] of(Document document) {
    OpenDocumentBody body = new OpenDocumentBody();
    byte[] content = body.content(document);
    List<Block.Figure> figures = body.figures();
    Parcel file = new Parcel();
    file.stored("mimetype", MEDIA_TYPE);
    file.add("META-INF/manifest.xml", manifest(figures.size()));
    file.add("meta.xml", meta(document));
    file.add("styles.xml", styles(document));
    file.add("content.xml", content);
    for (int i = 0; i < figures.size(); i++) {
      Block.Figure figure = figures.get(i);
      String name = "Pictures/figure" + (i + 1);
      file.add(name + ".png", figure.drawing().png());
      file.add(
          name + ".svg",
          figure.drawing().svg("figure" + (i + 1), figure.title(), figure.alternative()));
    }
    return file.closed();
  }

  private static byte[] manifest(int figures) {
    Xml manifest = new Xml();
    manifest.open(
        "manifest:manifest",
        "xmlns:manifest",
        OpenDocumentBody.OASIS + "manifest:1.0",
        "manifest:version",
        "1.3");
    file(manifest, "/", MEDIA_TYPE);
    for (String part : List.of("content.xml", "styles.xml", "meta.xml")) {
      file(manifest, part, "text/xml");
    }
    for (int i = 1; i <= figures; i++) {
      file(manifest, "Pictures/figure" + i + ".png", "image/png");
      file(manifest, "Pictures/figure" + i + ".svg", "image/svg+xml");
    }
    return manifest.close().bytes();
  }

  private static void file(Xml manifest, String path, String type) {
    manifest.empty("manifest:file-entry", "manifest:full-path", path, "manifest:media-type", type);
  }

  private static byte[] meta(Document document) {
    return new Xml()
        .open(
            "office:document-meta",
            "office:version",
            "1.3",
            "xmlns:office",
            OpenDocumentBody.OASIS + "office:1.0",
            "xmlns:meta",
            OpenDocumentBody.OASIS + "meta:1.0",
            "xmlns:dc",
            "http://purl.org/dc/elements/1.1/")
        .open("office:meta")
        .leaf("meta:generator", "Atelierportaal")
        .leaf("dc:title", document.title())
        .leaf("dc:subject", document.footer().replace('\n', ' '))
        .leaf("dc:language", "nl-NL")
        .close()
        .close()
        .bytes();
  }

  private static String styles(Document document) {
    String[] lines = document.footer().split("\n", 2);
    return Parcel.style("opendocument-styles.xml")
        .replace("[foot 1]", Xml.escape(lines[0]))
        .replace("[foot 2]", lines.length > 1 ? Xml.escape(lines[1]) : "")
        .replace("[page]", text("edition.page"))
        .replace("[of]", text("edition.of"));
  }
}
