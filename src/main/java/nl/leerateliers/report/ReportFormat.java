package nl.leerateliers.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.leerateliers.document.Document;
import nl.leerateliers.document.Typesetter;
import nl.leerateliers.edition.OpenDocumentEdition;
import nl.leerateliers.edition.WebEdition;
import nl.leerateliers.edition.WordEdition;
import nl.leerateliers.edition.WorkbookEdition;
import nl.leerateliers.message.Messages;

/** The forms in which a report comes. */
public enum ReportFormat {
  PDF("application/pdf", Typesetter::pdf),
  DOCX(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      (typesetter, document) -> WordEdition.of(document)),
  ODT(
      "application/vnd.oasis.opendocument.text",
      (typesetter, document) -> OpenDocumentEdition.of(document)),
  XLSX(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      (typesetter, document) -> WorkbookEdition.of(document)),
  HTML("text/html; charset=UTF-8", (typesetter, document) -> WebEdition.of(document));

  private final String mediaType;
  private final BiFunction<Typesetter, Document, byte[]> edition;

  ReportFormat(String mediaType, BiFunction<Typesetter, Document, byte[]> edition) {
    this.mediaType = mediaType;
    this.edition = edition;
  }

  /** The document in this form. */
  byte[] of(Document document, Typesetter typesetter) {
    return edition.apply(typesetter, document);
  }

  String mediaType() {
    return mediaType;
  }

  /** The name in the API and the ending of a file: {@code pdf}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What people choose. */
  public String label() {
    return Messages.text("report.format." + code());
  }

  static Optional<ReportFormat> ofCode(String code) {
    return Arrays.stream(values()).filter(format -> format.code().equals(code)).findFirst();
  }
}
