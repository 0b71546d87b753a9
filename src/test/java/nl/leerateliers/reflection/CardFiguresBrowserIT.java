package nl.leerateliers.reflection;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import nl.leerateliers.harness.InBrowser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What the cards say, on the page of an atelier. */
class CardFiguresBrowserIT extends InBrowser {

  private static final List<String> SECTIONS =
      List.of("goals", "kinds", "leadTime", "preselect", "reasons", "furthered", "organisations");

  @Test
  void answersEachQuestionInASectionWithItsNumbersAndWords() {
    Page page = signedIn("coach", "haarlem", wide());
    open(page, "/ateliers/haarlem");
    for (String section : SECTIONS) {
      assertThat(section(page, section)).isVisible();
    }
    assertThat(section(page, "goals").locator("canvas")).hasCount(1);
    assertThat(section(page, "kinds").locator("canvas")).hasCount(1);
    assertThat(section(page, "leadTime").locator("canvas")).hasCount(1);
    assertThat(section(page, "preselect").locator(".quadrants .big"))
        .hasText(new String[] {"17", "22", "15", "7", "3", "2"});
    assertThat(section(page, "preselect")).containsText("34 van 34 (100 %)");
    assertThat(section(page, "preselect").locator("table.bars")).hasCount(2);
    for (String rests : List.of("goals", "kinds", "leadTime", "preselect", "furthered", "time")) {
      assertThat(section(page, rests).locator(".coverage").first()).containsText("Rust op");
    }
    assertThat(section(page, "leadTime").locator(".coverage")).containsText("94 van 102");
    assertThat(section(page, "furthered")).containsText("22 van 79");
    assertThat(section(page, "reasons").locator("table.bars")).hasCount(6);
    section(page, "furthered").locator(".quotes a").first().click();
    assertThat(page).hasURL(Pattern.compile("/ateliers/haarlem/zaken/H-\\d+$"));
    assertThat(complaints()).isEmpty();
  }

  @Test
  void showsTheBegeleidingsgroepNoSmallNumberAndNoWordOfACard() {
    // First somebody who may: what is remembered of the page must not reach the other.
    open(signedIn("coach", "haarlem", wide()), "/ateliers/haarlem");
    Page page = signedIn("begeleidingsgroep", "haarlem", wide());
    open(page, "/ateliers/haarlem");
    assertThat(section(page, "furthered")).isVisible();
    assertThat(section(page, "followup")).containsText("nog niets bekend");
    assertThat(section(page, "followup")).containsText("ziet alleen wie de zaken");
    assertThat(page.locator("main .quotes")).hasCount(0);
    assertThat(page.locator("main a[href*='/zaken/']")).hasCount(0);
    for (String section : SECTIONS) {
      Locator cells = section(page, section).locator("td, .quadrants .big");
      for (String text : cells.allTextContents()) {
        assertThat(text.strip()).as(section).doesNotMatch("(?s)[1-4]( van.*)?");
      }
    }
    pictures(page, "cijfers-begeleidingsgroep");
    assertThat(complaints()).isEmpty();
  }

  @Test
  void canBeReadAtEveryWidthInTheDarkAndOnPaper() throws IOException {
    for (int width : List.of(NARROW, 1024, WIDE)) {
      Page page = signedIn("coach", "haarlem", wide().setViewportSize(width, 900));
      open(page, "/ateliers/haarlem");
      assertThat(violations(page)).as("%d px", width).isEmpty();
      assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .as("%d px", width)
          .isTrue();
      pictures(page, "cijfers-" + width);
    }
    NewContextOptions dark = wide().setColorScheme(ColorScheme.DARK);
    Page page = signedIn("coach", "haarlem", dark);
    open(page, "/ateliers/haarlem");
    assertThat(violations(page)).isEmpty();
    pictures(page, "cijfers-donker");
    try (PDDocument printed = Loader.loadPDF(page.pdf())) {
      int pages = printed.getNumberOfPages();
      assertThat(pages).isGreaterThan(3);
      assertThat(new PDFTextStripper().getText(printed).split("\\bNiet verspreiden\\b", -1))
          .as("on each page, and once in its place")
          .hasSize(pages + 2);
    }
    assertThat(complaints()).isEmpty();
  }

  private static Locator section(Page page, String name) {
    return page.locator("section[aria-labelledby=" + name + "]");
  }

  private static void pictures(Page page, String name) {
    for (String section : SECTIONS) {
      picture(section(page, section), name + "-" + section);
    }
  }
}
