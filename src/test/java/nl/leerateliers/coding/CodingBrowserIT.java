package nl.leerateliers.coding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.leerateliers.harness.InBrowser;
import org.junit.jupiter.api.Test;

/** Two researchers code a card apart from each other and then see how far they agree. */
class CodingBrowserIT extends InBrowser {

  private static final String FORM = "/ateliers/haarlem/zaken/H-002/codering";
  private static final String SECOND = "tweede.onderzoeker";
  private static final String WORDS = "Halt nodigt de mentor uit voor het startgesprek.";

  @Test
  void codesAloneThenComparesPerTheme() {
    Page first = signedIn("researcher", "", wide());
    assertThat(open(first, "/ateliers/haarlem/zaken/H-002")).isEqualTo(200);
    assertThat(first.locator("main")).containsText("pas als die van u is afgerond");
    first.locator("a[href='" + FORM + "']").click();
    judge(first, "7-9", "yes", "Dit staat nergens op de kaart.");
    first.locator("button[value=keep]").last().click();
    assertThat(first.locator("[role=alert]")).isVisible();
    assertThat(first.locator("main .error")).hasCount(1);
    assertThat(first.locator("#k-7-9 .error")).containsText("staan zo niet");
    assertThat(first.locator("#p-7-9")).hasValue("Dit staat nergens op de kaart.");
    assertThat(violations(first)).isEmpty();
    picture(first, "coding-fault");

    first.locator("#p-7-9").fill(WORDS);
    first.locator("button[value=keep]").last().click();
    assertThat(first.locator("[role=status]")).isVisible();
    first.locator("button[value=finish]").click();
    assertThat(first.locator("[role=alert]")).isVisible();
    first.locator("input[name=rest]").check();
    first.locator("button[value=finish]").click();
    assertThat(first.locator("#compare")).isVisible();
    assertThat(first.locator("form[action='" + FORM + "']")).hasCount(0);
    open(first, "/ateliers/haarlem/zaken/H-002");
    assertThat(first.locator("main")).not().containsText("pas als die van u is afgerond");

    Page second = newcomer(SECOND, "researcher");
    open(second, FORM);
    assertThat(second.locator("main")).not().containsText("onderzoeker.demo");
    assertThat(second.locator("#compare")).hasCount(0);
    judge(second, "7-9", "yes", WORDS);
    judge(second, "7-11", "yes", WORDS);
    second.locator("input[name=rest]").check();
    second.locator("button[value=finish]").click();
    Locator theme = second.locator("main table").first().locator("tbody tr").nth(6);
    assertThat(theme).containsText("10 van 11");
    assertThat(theme).containsText("0,62");
    assertThat(second.locator("main table").first().locator("tbody tr").nth(1))
        .containsText("minder dan 10");
    assertThat(violations(second)).isEmpty();
    picture(second, "coding-comparison");

    open(second, "/ateliers/haarlem/codering");
    assertThat(second.locator("main table").first()).containsText("0,62");
    assertThat(violations(second)).isEmpty();
    picture(second, "coding-overview");
    Page small = signedIn("researcher", "", narrow());
    open(small, "/ateliers/haarlem/codering");
    picture(small, "coding-overview-narrow");
    open(small, "/ateliers/haarlem/zaken/H-006/codering");
    assertThat(violations(small)).isEmpty();
    picture(small, "coding-narrow");
    assertThat(complaints()).isEmpty();
  }

  private static void judge(Page page, String anchor, String present, String passage) {
    Locator item = page.locator("#k-" + anchor);
    if (!item.isVisible()) {
      item.locator("xpath=ancestor::details").locator("summary").click();
    }
    item.locator("input[value=" + present + "]").check();
    page.locator("#p-" + anchor).fill(passage);
  }
}
