package nl.leerateliers.report;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.leerateliers.document.PdfPages;
import nl.leerateliers.edition.ZipParts;

/** All words of a file, whatever its form, on one line. */
final class FileWords {

  private FileWords() {}

  static String of(ReportFormat format, byte[] file) {
    String words =
        switch (format) {
          case PDF -> PdfPages.of(file).text();
          case DOCX -> part(file, "word/document.xml");
          case ODT -> part(file, "content.xml");
          case XLSX -> part(file, "xl/sharedStrings.xml");
          case HTML ->
              plain(
                  new String(file, StandardCharsets.UTF_8).replaceAll("(?s)<style.*?</style>", ""));
        };
    return words.replaceAll("[\\s\u00A0]+", " ");
  }

  private static String part(byte[] file, String name) {
    Map<String, byte[]> parts = ZipParts.of(file);
    return plain(new String(parts.get(name), StandardCharsets.UTF_8));
  }

  /** What stands between the marks. */
  private static String plain(String xml) {
    return xml.replaceAll("</(?:w:p|text:p|text:h|si|p|td|th|li|h\\d)>", " ")
        .replaceAll("<[^>]*>", "")
        .replaceAll("&#x3c;|&lt;", "<")
        .replaceAll("&#x3e;|&gt;", ">")
        .replaceAll("&#x27;|&apos;", "'")
        .replaceAll("&#x22;|&quot;", "\"")
        .replaceAll("&#x26;|&amp;", "&");
  }
}
