package nl.leerateliers.ketenkaart;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import nl.leerateliers.harness.InBrowser;
import org.junit.jupiter.api.Test;

/** Reading the history of a card in a real browser. */
class CardHistoryBrowserIT extends InBrowser {

  private static final String CASE = "/ateliers/haarlem/zaken/H-004";

  @Test
  void readsWhoChangedWhatAndTheCardOfBefore() {
    Page writer = signedIn("participant", "haarlem", wide());
    open(writer, CASE + "/geschiedenis");
    assertThat(writer.locator("main")).containsText("nog niets veranderd");
    open(writer, CASE + "/kaart?stap=3");
    String before = writer.locator("#f-interpretation").inputValue();
    writer.locator("#f-interpretation").fill("Eerste lezing");
    writer.locator(".card-form button[type=submit]").click();
    assertThat(writer.locator(".message")).containsText("Bewaard");

    Page reader = signedIn("researcher", "haarlem", wide());
    open(reader, CASE);
    assertThat(reader.locator("section[aria-labelledby=recent]"))
        .containsText("Wat is in deze casus nodig");
    reader.locator("a.button[href$='/geschiedenis']").click();
    assertThat(reader.locator(".history").first()).containsText("Eerste lezing");
    assertThat(violations(reader)).isEmpty();
    picture(reader, "history");
    reader.locator("a[href$='/geschiedenis/0']").click();
    assertThat(reader.locator("main")).containsText("Eerste lezing");
    if (!before.isEmpty()) {
      assertThat(reader.locator("td.words[data-label=Toen]").getByText(before)).isVisible();
    }
    assertThat(violations(reader)).isEmpty();
    picture(reader, "history-then");
    Page narrow = signedIn("coach", "haarlem", narrow());
    open(narrow, CASE + "/geschiedenis/0");
    picture(narrow, "history-then-narrow");
    assertThat(complaints()).isEmpty();
  }
}
