package nl.leerateliers.reflection;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.leerateliers.document.PdfPages;
import nl.leerateliers.harness.InBrowser;
import org.junit.jupiter.api.Test;

/** Looking back on a case, as a participant does. */
class LookingBackBrowserIT extends InBrowser {

  private static final String CARD = "/ateliers/haarlem/zaken/H-006";

  @Test
  void leadsFromTheCardToLookingBackAndToASimilarCase() throws IOException {
    Page page = signedIn("participant", "haarlem", wide());
    open(page, CARD);
    page.locator("a[href='" + CARD + "/reflectie']").click();
    assertThat(page.locator("h1")).containsText("Terugkijken op zaak H-006");
    for (String section : List.of("value", "who", "decision", "judgement", "similar", "time")) {
      assertThat(page.locator("#" + section)).isVisible();
    }
    String text = page.locator("main").innerText().toLowerCase(Locale.ROOT);
    assertThat(text).contains("dezelfde zaakstroom").doesNotContain("score", "beter", "slechter");

    Download file =
        page.waitForDownload(() -> page.locator("a[href='" + CARD + "/kaart.pdf']").click());
    assertThat(PdfPages.of(Files.readAllBytes(file.path())).text()).contains("zaak H-006");

    page.locator("section[aria-labelledby=similar] tbody a").first().click();
    assertThat(page).hasURL(Pattern.compile("/ateliers/haarlem/zaken/H-\\d+$"));
    assertThat(complaints()).isEmpty();
  }

  @Test
  void canBeReadByEverybodyAtBothWidths() {
    for (String address : List.of(CARD + "/reflectie", "/ateliers/haarlem/zaken", CARD)) {
      String name = "form-" + address.replaceAll("\\W+", "-");
      Page page = signedIn("participant", "haarlem", wide());
      open(page, address);
      assertThat(violations(page)).as(address).isEmpty();
      picture(page, name + "-1440");
      Page small = signedIn("participant", "haarlem", narrow());
      open(small, address);
      assertThat(violations(small)).as(address).isEmpty();
      assertThat((Boolean) small.evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .isTrue();
      picture(small, name + "-390");
    }
    assertThat(complaints()).isEmpty();
  }
}
