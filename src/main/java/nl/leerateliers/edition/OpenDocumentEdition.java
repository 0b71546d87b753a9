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
    OpenDocumentParcel file = new OpenDocumentParcel(MEDIA_TYPE);
    file.meta(document.title(), document.footer().replace('\n', ' '), "nl-NL");
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

  private static String styles(Document document) {
    String[] lines = document.footer().split("\n", 2);
    return Parcel.style("opendocument-styles.xml")
        .replace("[foot 1]", Xml.escape(lines[0]))
        .replace("[foot 2]", lines.length > 1 ? Xml.escape(lines[1]) : "")
        .replace("[page]", text("edition.page"))
        .replace("[of]", text("edition.of"));
  }
}
