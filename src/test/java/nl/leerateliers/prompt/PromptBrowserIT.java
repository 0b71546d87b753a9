package nl.leerateliers.prompt;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import nl.leerateliers.harness.InBrowser;
import org.junit.jupiter.api.Test;

/** Questions at the fields of a card in real browsers, with and without scripts. */
class PromptBrowserIT extends InBrowser {

  private static final String CASE = "/ateliers/haarlem/zaken/H-001";
  private static final String SECOND = "/ateliers/haarlem/zaken/H-008";

  @Test
  void asksWhileTypingAndGoesWhenTheReasonIsThere() {
    Page page = signedIn("participant", "haarlem", wide());
    open(page, CASE + "/kaart?stap=2");
    Locator ask = page.locator(".ask:has(#v-verdieping-zonder-reden)");
    assertThat(ask).hasCount(0);
    page.locator("[name='f.verdieping_reasons'][value=PICTURE_UNCLEAR]").uncheck();
    assertThat(ask).isVisible();
    assertThat(page.locator(".save-state")).containsText("bewaard om");
    assertThat(page.locator(".ask-steps")).containsText("stap 2");
    page.locator("#f-verdieping_why").fill("Zijn vader belde 's avonds.");
    assertThat(ask).hasCount(0);
    page.locator("#f-verdieping_why").fill("");
    assertThat(ask).isVisible();

    // What was typed at a question and never sent is there again.
    ask.locator("summary").click();
    ask.locator("textarea").fill("Half geschreven");
    open(page, CASE + "/kaart?stap=2");
    assertThat(ask.locator("textarea")).hasValue("Half geschreven");
    assertThat(violations(page)).isEmpty();
    picture(page, "prompt-wide");
    ask.locator("textarea").fill("Het beeld klopte niet met wat vader zei.");
    ask.locator("button").click();
    assertThat(page.locator("main .message").first()).containsText("Bewaard");
    assertThat(ask).hasCount(0);

    Page researcher = signedIn("researcher", "", wide());
    open(researcher, CASE);
    assertThat(researcher.locator("section[aria-labelledby=asked]"))
        .containsText("Het beeld klopte niet met wat vader zei.");
    assertThat(violations(researcher)).isEmpty();
    researcher.locator("section[aria-labelledby=asked]").scrollIntoViewIfNeeded();
    picture(researcher, "prompt-case");
    assertThat(complaints()).isEmpty();
  }

  @Test
  void keepsWhatWasTypedWithoutScriptsAndPostponesOrSetsAside() {
    Page first = signedIn("participant", "haarlem", narrow().setJavaScriptEnabled(false));
    Page second = signedIn("coach", "haarlem", narrow().setJavaScriptEnabled(false));
    String address = SECOND + "/kaart?stap=2";
    open(first, address);
    open(second, address);
    Locator ask = first.locator(".ask:has(#v-verdieping-zonder-reden)");
    ask.locator("summary").click();
    ask.locator("textarea").fill("y".repeat(2001));
    first.locator("#f-goal").fill("Doel dat blijft staan");
    ask.locator("button").click();
    assertThat(ask.locator(".error")).containsText("2.001");
    assertThat(ask.locator("textarea")).hasValue("y".repeat(2001));
    assertThat(first.locator("#f-goal")).hasValue("Doel dat blijft staan");
    ask.locator("textarea").fill("Morgen weten we meer.");
    ask.locator("input[value=postponed]").check();
    ask.locator("button").click();
    assertThat(ask.locator(".error")).containsText("datum of een stap");
    picture(first, "prompt-narrow");
    ask.locator("input[type=date]").fill(LocalDate.now().plusDays(3).toString());
    ask.locator("button").click();
    assertThat(ask).hasCount(0);

    Locator late = second.locator(".ask:has(#v-verdieping-zonder-reden)");
    late.locator("summary").click();
    late.locator("input[value=set-aside]").check();
    late.locator("textarea").fill("Staat in het dossier.");
    late.locator("button").click();
    assertThat(late).containsText("Morgen weten we meer.");
    assertThat(late.locator("textarea")).hasValue("Staat in het dossier.");
    late.locator("button").click();
    assertThat(late).hasCount(0);
    open(second, SECOND);
    assertThat(second.locator("section[aria-labelledby=asked] .ask__done")).hasCount(2);
  }
}
