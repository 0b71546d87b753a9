package nl.leerateliers.editing;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** A published report as a reader gets it from the page. */
record PublishedFile(byte[] bytes) {

  static PublishedFile downloaded(Page page, String address) throws IOException {
    Download download =
        page.waitForDownload(() -> page.locator("a[href='" + address + "']").click());
    return new PublishedFile(Files.readAllBytes(download.path()));
  }

  String checksum() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Of a PDF, on one line; it is kept to be looked at. */
  String text() throws IOException {
    Files.createDirectories(Path.of("target/screenshots"));
    Files.write(Path.of("target/screenshots/gepubliceerd.pdf"), bytes);
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
  }
}
