package nl.leerateliers.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.leerateliers.message.Messages;

/** The forms in which a report comes. */
public enum ReportFormat {
  PDF("application/pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  ODT("application/vnd.oasis.opendocument.text"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  HTML("text/html; charset=UTF-8");

  private final String mediaType;

  ReportFormat(String mediaType) {
    this.mediaType = mediaType;
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
