package nl.leerateliers.editing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.regex.Pattern;
import nl.leerateliers.harness.InBrowser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A report from its first word to its published file, by two researchers and a coach. */
class EditorBrowserIT extends InBrowser {

  private static final long PATIENCE = 120_000;

  /** Live parts of the page come back from the server after a pause in the typing. */
  @BeforeEach
  void waitForTheServer() {
    setDefaultAssertionTimeout(20_000);
  }

  @AfterEach
  void waitAsUsual() {
    setDefaultAssertionTimeout(5_000);
  }

  @Test
  void isWrittenSignedByTwoPublishedAndReadByTheNation() throws IOException {
    Page researcher = signedIn("researcher", "-", wide());
    open(researcher, "/rapporten/opstellen");
    assertThat(violations(researcher)).isEmpty();
    researcher.locator("form:has(input[value=maastricht]) button").click();
    assertThat(researcher.locator("h1")).containsText("Maastricht");
    String home = java.net.URI.create(researcher.url()).getPath();

    write(researcher);
    leaveAChapterOut(researcher, home);
    comment(home);
    sign(researcher, home);
    readByTheNation(home);
    nextEdition(researcher, home);
    assertThat(complaints()).isEmpty();
  }

  private void write(Page page) {
    page.locator("#text").fill("Dit zagen we. Zie <b>niets</b>.\n\n{{cijfer: verdiepin}}");
    assertThat(page.locator(".save-state")).containsText("Bewaard om");
    assertThat(page.locator("[data-live=faults]")).containsText("Bedoelt u");
    page.locator("#text").fill("## Vooraf\n\nDit zagen we **samen**: ");
    page.locator("#text").press("End");
    page.locator(".insert > summary").click();
    page.locator("#i-figure").selectOption("{{cijfer: besloten-tot-verdieping}}");
    page.locator("#i-figure + button").click();
    page.locator("#i-source").selectOption("[bron: interviews]");
    page.locator("#i-source + button").click();
    assertThat(page.locator("[data-live=preview]")).containsText("(bron: interviews)");
    assertThat(page.locator("[data-live=preview] strong")).hasText("samen");
    assertThat(page.locator("[data-live=faults] li")).hasCount(0);
    page.locator("#i-quote").selectOption("{{citaat: e-005}}");
    page.locator("#i-quote + button").click();
    assertThat(page.locator("[data-live=preview] blockquote"))
        .containsText("Geen voorzitter hoeven zijn");
    page.locator("#i-chart").selectOption("{{grafiek: hoe-verliep-het-per-week}}");
    page.locator("#i-chart + button").click();
    assertThat(page.locator("[data-live=preview] svg text").first()).isVisible();
    assertThat(page.locator("[data-live=preview] caption")).containsText("per week");
    assertThat(page.locator("[data-live=faults] li")).hasCount(0);
    assertThat(violations(page)).isEmpty();
    picture(page, "rapport-schrijven-1440");
    page.locator("button[value=bewaar]").click();
    assertThat(page.locator("main [role=status]").first()).containsText("bewaard");

    // What did not reach the server is offered again.
    String editor = java.net.URI.create(page.url()).getPath();
    page.route("**/passages/*", route -> route.abort());
    page.locator("#text").fill("Nog niet verzonden.");
    assertThat(page.locator(".save-state")).containsText("Niet bewaard");
    open(page, editor);
    page.unroute("**/passages/*");
    complaints().clear();
    page.locator(".restore button").nth(1).click();
    assertThat(page.locator("#text")).hasValue(Pattern.compile("^## Vooraf"));

    page.setViewportSize(NARROW, 844);
    assertThat(violations(page)).isEmpty();
    picture(page, "rapport-schrijven-390");
    page.setViewportSize(WIDE, 900);
  }

  private void leaveAChapterOut(Page page, String home) {
    open(page, home + "?deel=9");
    page.locator("#why").fill("Nog niet besproken met de begeleidingsgroep.");
    page.locator("form[action$=weglaten] button").first().click();
    assertThat(page.locator(".message").first()).containsText("weggelaten");
  }

  private void comment(String home) {
    Page coach = signedIn("coach", "maastricht", wide());
    open(coach, home + "?deel=1");
    assertThat(coach.locator("#text")).hasCount(0);
    coach.locator("#comment").fill("Waar rust dit op?");
    coach.locator("form[action$=opmerkingen] button").click();
    assertThat(coach.locator("#talk ~ ul")).containsText("Waar rust dit op?");
    coach.locator("form[action$=afgehandeld] button").click();
    assertThat(coach.locator("#talk ~ ul")).containsText("afgehandeld");
    Page elsewhere = signedIn("coach", "haarlem", wide());
    assertThat(open(elsewhere, home)).isEqualTo(404);
  }

  private void sign(Page researcher, String home) {
    open(researcher, home + "/stand");
    assertThat(violations(researcher)).isEmpty();
    researcher.locator("form[action$=voorleggen] button").click();
    Page second = newcomer("lezer-van-rapporten", "researcher");
    open(second, home + "/stand");
    second.locator("#back").fill("Noem de bron bij de eerste zin.");
    second.locator("form[action$=teruggeven] button").click();
    open(researcher, home + "/stand");
    assertThat(researcher.locator("ol.who")).containsText("Noem de bron bij de eerste zin.");
    researcher.locator("form[action$=voorleggen] button").click();
    open(second, home + "/stand");
    second.locator("#sign").fill("Ik heb de bronnen nagelopen.");
    second.locator("form[action$=tekenen] button").click();
    assertThat(second.locator(".panel--words .message")).containsText("U hebt getekend");
    assertThat(second.locator("form[action$=publiceren]")).hasCount(0);
    assertThat(second.locator("ol.who li").first()).containsText("Onderzoeker 1 ·");
    assertThat(second.locator("ol.who li").last()).containsText("Onderzoeker 2 (u)");
    assertThat(second.locator("main")).not().containsText("lezer-van-rapporten");
    Page coach = signedIn("coach", "maastricht", wide());
    open(coach, home + "/stand");
    coach.locator("#sign").fill("Wij herkennen dit.");
    coach.locator("form[action$=tekenen] button").click();
    open(researcher, home + "/stand");
    researcher.locator("form[action$=publiceren] button").click();
    assertThat(researcher.locator(".panel--words")).containsText("gepubliceerd");
    picture(researcher, "rapport-stand-1440");
  }

  private void readByTheNation(String home) throws IOException {
    String file = home.replace("opstellen", "gepubliceerd");
    Page national = signedIn("national", "-", wide());
    assertThat(open(national, home)).isEqualTo(403);
    open(national, "/rapporten");
    assertThat(national.locator("main")).containsText("Gepubliceerde rapporten");
    open(national, "/rapporten/gepubliceerd");
    long until = System.nanoTime() + PATIENCE * 1_000_000;
    while (national.locator("a[download][href^='" + file + "/']").count() < 5) {
      assertThat(System.nanoTime()).as("all five forms in time").isLessThan(until);
      national.waitForTimeout(500);
      national.reload();
    }
    assertThat(violations(national)).isEmpty();
    picture(national, "rapporten-gepubliceerd-1440");
    for (String form : new String[] {"docx", "odt", "xlsx", "html", "pdf"}) {
      PublishedFile published = PublishedFile.downloaded(national, file + "/" + form);
      assertThat(national.locator("li:has(a[href='" + file + "/" + form + "'])"))
          .containsText(published.checksum());
      if (form.equals("pdf")) {
        assertThat(published.text())
            .contains("Vooraf Dit zagen we samen:", "(bron: interviews)")
            .contains("Geen voorzitter hoeven zijn")
            .contains("Dit hoofdstuk is weggelaten", "Nog niet besproken")
            .contains("Tabellen en bronnen", "versie 1");
      }
    }
    national.setViewportSize(NARROW, 844);
    assertThat(violations(national)).isEmpty();
    picture(national, "rapporten-gepubliceerd-390");
  }

  private void nextEdition(Page researcher, String home) {
    open(researcher, "/rapporten/opstellen");
    researcher.locator("form:has(input[value=maastricht]) input[name=reden]").fill("Zin erbij.");
    researcher.locator("form:has(input[value=maastricht]) button").click();
    String next = java.net.URI.create(researcher.url()).getPath();
    assertThat(next).isNotEqualTo(home);
    open(researcher, next + "/stand");
    assertThat(researcher.locator("ol.who")).containsText("Zin erbij.");
    open(researcher, next);
    researcher.locator("#text").fill("## Vooraf\n\nDit zagen we later.");
    researcher.locator("button[value=bewaar]").click();
    open(researcher, next + "/verschil");
    assertThat(researcher.locator("ins").first()).containsText("later");
    assertThat(violations(researcher)).isEmpty();
    picture(researcher, "rapport-verschil-1440");
    open(researcher, next + "/versies?deel=1");
    researcher.locator("main form[action='" + next + "'] button").first().click();
    assertThat(researcher.locator("#text")).hasValue(Pattern.compile("samen"));
    open(researcher, next + "/versies?deel=1");
    assertThat(violations(researcher)).isEmpty();
    Page administrator = signedIn("administrator", "-", wide());
    open(administrator, "/beheer/archief");
    assertThat(administrator.locator("main")).containsText("Het archief is heel");
    assertThat(violations(administrator)).isEmpty();
  }
}
