package nl.leerateliers.report;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.io.IOException;
import java.nio.file.Files;
import nl.leerateliers.harness.InBrowser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** Making a report on the page, seeing it progress, and downloading it. */
class ReportBrowserIT extends InBrowser {

  private static final double PATIENCE = 180_000;

  @Test
  void isMadeWithVisibleProgressAndDownloaded() throws IOException {
    Page page = signedIn("begeleidingsgroep", "haarlem", wide());
    open(page, "/rapporten");
    assertThat(violations(page)).isEmpty();
    int before = page.locator("tbody tr").count();
    page.locator("main form[action='/rapporten'] button[type=submit]").click();
    assertThat(page.locator("tbody tr")).hasCount(before + 1);
    Locator newest = page.locator("tbody tr").first();
    assertThat(newest).containsText("Haarlem");
    Locator file = newest.locator("a[href$='/content']");
    assertThat(file).isVisible(new IsVisibleOptions().setTimeout(PATIENCE));
    assertThat(violations(page)).isEmpty();
    picture(page, "begeleidingsgroep-rapporten-gemaakt-1440");

    Download download = page.waitForDownload(file::click);
    byte[] bytes = Files.readAllBytes(download.path());
    assertThat(bytes).startsWith('%', 'P', 'D', 'F');
    assertThat(download.suggestedFilename()).contains("haarlem").endsWith(".pdf");
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      assertThat(pdf.getNumberOfPages()).isGreaterThan(9);
    }
    assertThat(complaints()).isEmpty();
  }
}
