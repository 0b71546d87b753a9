package nl.leerateliers.board;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import nl.leerateliers.harness.InBrowser;
import org.junit.jupiter.api.Test;

/** A whole day of an atelier, from the day start until the next morning. */
class WorkingDayBrowserIT extends InBrowser {

  private static final String HOME = "/ateliers/utrecht";
  private static final String TUESDAY = HOME + "/vandaag?dag=2016-09-13";
  private static final String WEDNESDAY = HOME + "/vandaag?dag=2016-09-14";

  @Test
  void aCaseGoesThroughTheDayAndItsOpenPointsAreThereTheNextMorning() {
    Page coach = signedIn("coach", "utrecht", wide());
    Page partner = signedIn("participant", "utrecht", wide());
    String id = registerAtNine(coach);
    decideAtHalfPastTen(coach, partner, id);
    interpretAtHalfPastOne(partner, id);
    evaluate(coach, id);
    findOpenPointsTheNextMorning(partner, id);
    assertThat(complaints()).isEmpty();
  }

  private static String registerAtNine(Page page) {
    open(page, TUESDAY);
    page.locator("#nieuw summary").click();
    page.locator("#n-title").fill("Vechtpartij bij de bushalte");
    page.locator("#n-type").selectOption("JUVENILE_SUSPECT");
    page.locator("#n-owner").selectOption("POLITIE");
    page.locator(".new-case button").click();
    page.waitForURL(Pattern.compile(".*/zaken/U-\\d+/kaart\\?stap=1"));
    String id = page.url().replaceAll(".*/zaken/(U-\\d+)/.*", "$1");
    type(page, "#f-basic_information", "Ruzie na school, een aangifte van lichte mishandeling.");
    open(page, TUESDAY);
    assertThat(page.locator("#MORNING #" + id)).isVisible();
    return id;
  }

  /** Two people write in different rows at once; neither loses anything. */
  private static void decideAtHalfPastTen(Page coach, Page partner, String id) {
    open(coach, card(id, 2));
    open(partner, card(id, 2));
    coach.locator("#f-verdieping_decided").selectOption("yes");
    type(coach, "#f-goal", "Rust op school en thuis.");
    type(partner, "#f-POLITIE-activity", "Gesproken met de wijkagent.");
    type(partner, "#f-POLITIE-minutes", "20");
    type(coach, "#f-verdieping_why", "School maakt zich zorgen.");
    open(partner, card(id, 2));
    assertThat(partner.locator("#f-goal")).hasValue("Rust op school en thuis.");
    assertThat(partner.locator("#f-POLITIE-minutes")).hasValue("20");
    assertThat(partner.locator("[data-filled='2']")).not().hasText(Pattern.compile("^0/"));
    open(coach, TUESDAY);
    Locator row = coach.locator("#AFTERNOON #" + id);
    assertThat(row).containsText("OM");
    assertThat(row).not().containsText("Politie inbreng");
  }

  private static void interpretAtHalfPastOne(Page page, String id) {
    open(page, card(id, 3));
    type(page, "#f-interpretation", "Een gesprek met beide jongens en hun ouders.");
    open(page, card(id, 4));
    page.locator("#f-intervention_kind").selectOption("MIX");
    type(page, "#f-intervention", "Halt, met een gesprek op school.");
    open(page, card(id, 0));
    page.locator("#f-intervention_chosen_on").fill("2016-09-13");
    assertThat(page.locator(".save-state")).containsText("bewaard om");
    open(page, TUESDAY);
    assertThat(page.locator("#DECIDED #" + id)).isVisible();
  }

  private static void evaluate(Page page, String id) {
    open(page, card(id, 6));
    String before = page.locator("[data-filled='6']").textContent();
    type(page, "#f-evaluation", "Alles lag op tafel.");
    assertThat(page.locator("[data-filled='6']")).not().hasText(before);
    assertThat(page.locator("[data-filled-words='6']")).containsText("Nog niet ingevuld");
    assertThat(violations(page)).isEmpty();
    picture(page, "card-evaluation");
    page.locator("#m-what").fill("Terugbellen met school");
    page.locator("#m-owner").selectOption("POLITIE");
    page.locator("#m-due").fill("2016-09-14");
    page.locator(".new-mark button").click();
    assertThat(page.locator(".marks")).containsText("Terugbellen met school");
  }

  private static void findOpenPointsTheNextMorning(Page page, String id) {
    open(page, WEDNESDAY);
    assertThat(page.locator("section[aria-labelledby=actiepunten]"))
        .containsText("Terugbellen met school");
    assertThat(page.locator("section[aria-labelledby=open]").getByText(id).first()).isVisible();
    picture(page, "board-next-morning");
    open(page, HOME + "/zaken/" + id);
    assertThat(page.locator("main")).containsText("Rust op school en thuis.");
    assertThat(page.locator("section[aria-labelledby=recent]")).isVisible();
  }

  private static String card(String id, int step) {
    return HOME + "/zaken/" + id + "/kaart?stap=" + step;
  }

  private static void type(Page page, String field, String text) {
    page.locator(".save-state").evaluate("line => { line.textContent = ''; }");
    page.locator(field).fill(text);
    assertThat(page.locator(".save-state")).containsText("bewaard om");
  }
}
