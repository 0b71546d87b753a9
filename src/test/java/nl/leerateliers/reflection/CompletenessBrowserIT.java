package nl.leerateliers.reflection;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerateliers.harness.InBrowser;
import org.junit.jupiter.api.Test;

/** What is not yet written on a card, on its page and in the list. */
class CompletenessBrowserIT extends InBrowser {

  private static final Pattern FILLED = Pattern.compile("(\\d+) van (\\d+) velden ingevuld");

  @Test
  void namesPerStepWhatIsNotWrittenYetAndCountsTheSameInTheList() {
    Page page = signedIn("participant", "haarlem", wide());
    assertThat(open(page, "/ateliers/haarlem/zaken/H-001")).isEqualTo(200);
    assertThat(page.locator("#stap5 .step__head")).containsText("1 van 2 velden ingevuld");
    assertThat(page.locator("#stap5 .step__head")).containsText("ingevuld: vervolgafspraken.");
    assertThat(page.locator("#stap3 .step__head")).containsText("1 van 1 velden ingevuld");
    int filled = 0;
    int fields = 0;
    Matcher found = FILLED.matcher(page.locator("main").innerText());
    while (found.find()) {
      filled += Integer.parseInt(found.group(1));
      fields += Integer.parseInt(found.group(2));
    }
    picture(page, "completeness-case");
    assertThat(violations(page)).isEmpty();

    assertThat(open(page, "/ateliers/haarlem/zaken?text=H-001")).isEqualTo(200);
    Locator row = page.locator("tbody tr").first();
    assertThat(row).containsText(filled + " van " + fields + " velden");
    picture(page, "completeness-list");
    assertThat(violations(page)).isEmpty();

    Page small = signedIn("participant", "haarlem", narrow());
    open(small, "/ateliers/haarlem/zaken/H-001");
    picture(small, "completeness-case-narrow");
    assertThat(violations(small)).isEmpty();
  }
}
