package nl.leerateliers.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;

/** A paper of a meeting as a file, kept under target/papers to be looked at. */
final class PaperFile {

  private PaperFile() {}

  /** The text on one line; every page of the size, and the number of pages when it is not 0. */
  static String text(byte[] file, String name, int pages, int width) throws IOException {
    Files.createDirectories(Path.of("target", "papers"));
    Files.write(Path.of("target", "papers", name + ".pdf"), file);
    try (PDDocument pdf = Loader.loadPDF(file)) {
      if (pages > 0) {
        assertThat(pdf.getNumberOfPages()).isEqualTo(pages);
      }
      PDRectangle sheet = pdf.getPage(0).getMediaBox();
      assertThat(Math.round(sheet.getWidth())).isEqualTo(width);
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
  }
}
