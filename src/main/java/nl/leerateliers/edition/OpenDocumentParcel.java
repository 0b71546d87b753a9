package nl.leerateliers.edition;

import java.nio.charset.StandardCharsets;

/** An OpenDocument file (ISO/IEC 26300): its kind first and unpacked, its parts and their list. */
public final class OpenDocumentParcel {

  private static final String VERSION = "1.3";
  private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
  private static final String[] NAMESPACES = {
    "office:version", VERSION,
    "xmlns:office", OASIS + "office:1.0",
    "xmlns:text", OASIS + "text:1.0",
    "xmlns:table", OASIS + "table:1.0",
    "xmlns:style", OASIS + "style:1.0",
    "xmlns:number", OASIS + "datastyle:1.0",
    "xmlns:meta", OASIS + "meta:1.0",
    "xmlns:config", OASIS + "config:1.0",
    "xmlns:draw", OASIS + "drawing:1.0",
    "xmlns:svg", OASIS + "svg-compatible:1.0",
    "xmlns:fo", OASIS + "xsl-fo-compatible:1.0",
    "xmlns:xlink", "http://www.w3.org/1999/xlink",
    "xmlns:dc", "http://purl.org/dc/elements/1.1/",
    "xmlns:ooo", "http://openoffice.org/2004/office",
    "xmlns:ooow", "http://openoffice.org/2004/writer"
  };

  private final Parcel file = new Parcel();
  private final Xml manifest = new Xml();

  public OpenDocumentParcel(String mediaType) {
    file.stored("mimetype", mediaType);
    manifest.open(
        "manifest:manifest", "xmlns:manifest", OASIS + "manifest:1.0", "manifest:version", VERSION);
    listed("/", mediaType);
  }

  /** Begins a part; it is complete when this element is closed. */
  public static Xml root(String element) {
    return new Xml().open(element, NAMESPACES);
  }

  /** A style file of the portal, its colours and sizes filled in. */
  public static String style(String name) {
    return Parcel.style(name);
  }

  /** What programs tell of the file; never who made it. */
  public void meta(String title, String subject, String language) {
    Xml meta = root("office:document-meta").open("office:meta");
    meta.leaf("meta:generator", "Atelierportaal");
    meta.leaf("dc:title", title).leaf("dc:subject", subject).leaf("dc:language", language);
    add("meta.xml", meta.close().close().bytes());
  }

  public void add(String name, String content) {
    add(name, content.getBytes(StandardCharsets.UTF_8));
  }

  public void add(String name, byte[] content) {
    String ending = name.substring(name.lastIndexOf('.') + 1);
    listed(
        name,
        switch (ending) {
          case "xml" -> "text/xml";
          case "svg" -> "image/svg+xml";
          default -> "image/" + ending;
        });
    file.add(name, content);
  }

  /** The whole file. */
  public byte[] closed() {
    file.add("META-INF/manifest.xml", manifest.close().bytes());
    return file.closed();
  }

  private void listed(String path, String type) {
    manifest.empty("manifest:file-entry", "manifest:full-path", path, "manifest:media-type", type);
  }
}
