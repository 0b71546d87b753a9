package nl.leerateliers.passport;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.Map;
import nl.leerateliers.harness.HttpVisitor;
import nl.leerateliers.harness.InBrowser;
import org.junit.jupiter.api.Test;

/** A learning point goes from observation to verified, and the nation reads it once released. */
class PassportBrowserIT extends InBrowser {

  private static final String HOME = "/ateliers/utrecht";
  private static final String DATASETS = "/api/regions/utrecht/datasets";
  private static final String TITLE = "Bellen voordat de brief gaat";

  @Test
  void goesFromObservationToVerifiedAndToTheNation() {
    HttpVisitor script = running().withToken("coach", "utrecht");
    byte[] dataset = script.bytes(DATASETS + "/current").body();
    Page participant = signedIn("participant", "utrecht", wide());
    assertThat(open(participant, HOME + "/leerpunten")).isEqualTo(200);
    participant.getByText("Schrijf een leerpunt op").click();
    assertThat(violations(participant)).isEmpty();
    participant.locator("#p-title").fill(TITLE);
    participant.locator("#p-observation").fill("Wie eerst belde, kreeg antwoord.");
    participant.locator("#p-level").selectOption("CROSS_CASE");
    participant.locator("#p-own").selectOption("OM");
    participant.locator("#p-source").selectOption("S-05");
    participant.locator("#e-kind").selectOption("CARD");
    participant.locator("#e-reference").fill("U-999");
    participant.locator("main form button").click();
    assertThat(participant.locator("#e-reference-e")).containsText("Dit kenmerk is er niet");
    assertThat(participant.locator("#p-title")).hasValue(TITLE);
    participant.locator("#e-reference").fill("U-014");
    participant.locator("main form button").click();
    assertThat(participant.locator("h1")).containsText("Paspoort van leerpunt");
    String passport = participant.url().substring(participant.url().indexOf("/ateliers"));
    step(participant, "INSIGHT", "OM");
    step(participant, "LEARNING_POINT", "OM");
    assertThat(participant.locator("#s-to option[value=DECIDED]")).hasCount(0);
    assertThat(violations(participant)).isEmpty();
    picture(participant, "passport");
    everyStateHasItsOwnerDayAndReason(participant);

    Page group = signedIn("begeleidingsgroep", "utrecht", narrow());
    open(group, passport);
    assertThat(group.locator("main")).not().containsText("U-014");
    decideInTheMeeting(group);
    open(group, passport);
    assertThat(group.locator(".lead + p")).containsText("Besloten");
    assertThat(violations(group)).isEmpty();
    picture(group, "passport-narrow");
    group.getByText("Besloten in de begeleidingsgroep van").click();
    assertThat(group.locator(":target")).containsText(TITLE);
    assertThat(group.locator(":target")).containsText("van Leerpunt naar Besloten");

    open(participant, passport);
    participant.locator("#s-taker").selectOption("REGULAR_ZSM");
    step(participant, "TAKEN_UP", "POLITIE");
    step(participant, "VERIFIED", "OM");
    assertThat(participant.locator("#s-owner-e")).containsText("van deze organisatie zelf");
    assertThat(participant.locator("#s-reason")).hasValue("Omdat het werkt.");
    assertThat(keptBy(participant)).contains("Omdat het werkt.");
    step(participant, "VERIFIED", "POLITIE");
    assertThat(participant.locator(".lead + p")).containsText("Nagegaan");
    assertThat(keptBy(participant)).as("what was saved is not kept").isEmpty();

    assertThat(nation()).doesNotContain(TITLE);
    participant.getByText("Stel voor om vrij te geven").click();
    assertThat(nation()).doesNotContain(TITLE);
    open(group, HOME + "/vrijgave");
    decide(group, "open", "Geef vrij");
    assertThat(nation()).contains(TITLE);

    // The other tests of this portal find the region as it was.
    decide(group, "released", "Trek in");
    assertThat(script.post(DATASETS, "application/zip", dataset).statusCode()).isEqualTo(201);
    assertThat(nation()).doesNotContain(TITLE);
  }

  private static void decide(Page page, String section, String verb) {
    page.locator("section[aria-labelledby=" + section + "] .panel")
        .filter(new Locator.FilterOptions().setHasText(TITLE))
        .getByText(verb)
        .click();
  }

  /** On a phone, in forms of six kinds: typed, cut off, opened again another time. */
  @Test
  void keepsWhatIsTypedWhileTheNetworkIsGoneAndForgetsItAtSignOut() {
    Page phone = anonymous(narrow());
    signIn(phone, running().account("coach", "utrecht"));
    phone.evaluate("() => localStorage.setItem('kept another form', '{\"what\":\"secret\"}')");
    Map<String, String> forms =
        Map.of(
            HOME + "/leerpunten/LP-1", "#s-reason",
            HOME + "/leerpunten/LP-2", "#w-observation",
            HOME + "/begeleidingsgroep?datum=2016-11-29", "textarea[name=decision]",
            HOME + "/overdracht", "#n-what",
            HOME + "/leervragen/G1", "#a-answer",
            HOME + "/startpakket", "form[data-keep] textarea[name=reason]");
    forms.forEach(
        (address, field) -> {
          open(phone, address);
          phone.context().setOffline(true);
          phone.evaluate("() => document.querySelectorAll('details').forEach(d => d.open = true)");
          Locator typed = phone.locator(field).first();
          typed.fill("Getypt zonder netwerk bij " + address);
          typed.evaluate(
              "field => field.form.dispatchEvent("
                  + "new SubmitEvent('submit', { cancelable: true }))");
          assertThat(phone.locator(".kept")).containsText("U bent niet verbonden.");
          phone.context().setOffline(false);
          assertThat(phone.locator(".kept")).containsText("De verbinding is er weer.");
        });
    Page again = phone.context().newPage();
    forms.forEach(
        (address, field) -> {
          open(again, address);
          assertThat(again.locator(field).first()).hasValue("Getypt zonder netwerk bij " + address);
          assertThat(again.locator(field).first()).isVisible();
          assertThat(again.locator(".kept")).containsText("staat er weer");
        });
    assertThat(violations(again)).isEmpty();
    picture(again, "kept-narrow");
    again.locator(".kept button").click();
    assertThat(again.locator(".kept")).hasCount(0);
    assertThat(keptBy(again)).contains("Getypt zonder netwerk").doesNotContain("secret");
    again.locator("form[action='/uitloggen'] button").click();
    again.waitForURL("**/inloggen*");
    assertThat(keptBy(again)).isEmpty();
  }

  private static String keptBy(Page page) {
    return (String)
        page.evaluate(
            "() => Object.entries(localStorage).filter(e => e[0].startsWith('kept ')).join()");
  }

  /** Also a state of the dataset; and of what a source does not tell, the page says so. */
  private void everyStateHasItsOwnerDayAndReason(Page participant) {
    open(participant, HOME + "/leerpunten/LP-1");
    Locator states = participant.locator(".steps li");
    assertThat(states).hasCount(6);
    assertThat(states.last()).containsText("25 november 2016 · Politie · Deelnemer");
    assertThat(states.last()).containsText("binnen een uur op tafel");
    assertThat(states.locator(".tag")).hasCount(6);
    picture(participant, "passport-of-dataset");
    open(participant, HOME + "/leerpunten?niveau=CROSS_ATELIER&overdracht=ZSM_FROM_START");
    assertThat(participant.locator(".lessons > li")).hasCount(1);
    assertThat(participant.locator("#f-way")).hasValue("ZSM_FROM_START");
    assertThat(violations(participant)).isEmpty();
    HttpVisitor coach = running().signedIn("coach", "haarlem");
    assertThat(coach.get("/ateliers/haarlem/leerpunten/LP-1").body())
        .contains("de bron noemt geen dag · de bron noemt geen eigenaar", "S-01 §7");
  }

  /** One form: the decision of Tuesday moves the passport. */
  private void decideInTheMeeting(Page group) {
    open(group, HOME + "/begeleidingsgroep?datum=2016-11-29");
    Locator item = group.locator(".agenda:has-text('Leerpunten die op een besluit wachten')");
    item.locator("summary").first().click();
    item.locator("select[name=move]")
        .selectOption(new SelectOption().setLabel(TITLE + ": van Leerpunt naar Besloten"));
    item.locator("textarea[name=decision]").fill("Wij bellen voortaan eerst.");
    item.locator("input[name=owner]").fill("de voorzitter");
    item.locator("input[name=dueOn]").fill("2016-12-06");
    item.getByText("Leg het besluit vast").click();
    assertThat(item.getByRole(AriaRole.ALERT)).containsText("één organisatie als eigenaar");
    assertThat(item.locator("textarea[name=decision]")).hasValue("Wij bellen voortaan eerst.");
    assertThat(violations(group)).isEmpty();
    picture(group, "passport-decide-narrow");
    item.locator("input[name=owner]").fill("leidinggevende OM");
    item.getByText("Leg het besluit vast").click();
    assertThat(group.locator("section[aria-labelledby=besluiten]"))
        .containsText("Wij bellen voortaan eerst.");
    assertThat(item).containsText("van Leerpunt naar Besloten");
    assertThat(violations(group)).isEmpty();
    picture(group, "passport-decided-narrow");
  }

  private static void step(Page page, String to, String organisation) {
    page.locator("#s-to").selectOption(to);
    page.locator("#s-owner").selectOption(organisation);
    page.locator("#s-reason").fill("Omdat het werkt.");
    page.getByText("Zet deze stap").click();
  }

  private String nation() {
    return running().signedIn("national", "-").get("/vergelijken").body();
  }
}
