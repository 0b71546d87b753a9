package nl.leerateliers.begeleidingsgroep;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import nl.leerateliers.harness.InBrowser;
import org.junit.jupiter.api.Test;

/** From the agenda of the coach to the dagstart of Wednesday, in a real browser. */
class TuesdayBrowserIT extends InBrowser {

  private static final String MEETING = "/ateliers/utrecht/begeleidingsgroep";
  private static final String TUESDAY = MEETING + "?datum=2016-11-22";
  private static final String NEXT = MEETING + "?datum=2016-11-29";
  private static final String QUESTION = "Mag de wijkverpleegkundige ook aansluiten?";
  private static final String DECISION = "We bellen binnen een week terug.";

  @Test
  void whatIsDecidedOnTuesdayIsBackOnWednesdayAndNextTuesday() {
    askOnFriday();
    Page coach = signedIn("coach", "utrecht", wide());
    open(coach, "/");
    coach.locator(".site-nav").getByText("Begeleidingsgroep").click();
    assertThat(coach.locator("h1")).hasText("Begeleidingsgroep Utrecht");
    assertThat(coach.locator(".lead")).containsText("dinsdag 29 november 2016");
    assertThat(coach.locator(".agenda").filter(new Locator.FilterOptions().setHasText(QUESTION)))
        .containsText("vraag uit de evaluaties");
    assertThat(violations(coach)).isEmpty();
    picture(coach, "meeting-coach-wide");

    orderAndComplete(coach);
    decide();

    Page participant = signedIn("participant", "utrecht", wide());
    open(participant, "/ateliers/utrecht/vandaag?dag=2016-11-23");
    Locator board = participant.locator("section[aria-labelledby=besluiten]");
    assertThat(board).containsText("Besloten op dinsdag 22 november 2016");
    assertThat(board).containsText(DECISION);
    picture(participant, "meeting-board");
    assertThat(violations(participant)).isEmpty();

    Page member = signedIn("begeleidingsgroep", "utrecht", wide());
    open(member, NEXT);
    Locator back = member.locator("tr").filter(new Locator.FilterOptions().setHasText(DECISION));
    assertThat(back).containsText("1 week");
    back.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Gedaan: ")).click();
    assertThat(member.locator("tr").filter(new Locator.FilterOptions().setHasText(DECISION)))
        .hasCount(0);
    open(participant, "/ateliers/utrecht/vandaag?dag=2016-11-23");
    assertThat(participant.getByText(DECISION)).hasCount(0);
    assertThat(complaints()).isEmpty();
  }

  private void askOnFriday() {
    Page wall = signedIn("participant", "utrecht", wide());
    open(wall, "/ateliers/utrecht/evaluaties/week/12");
    wall.locator("#erbij").click();
    wall.getByText("Dit kunnen wij niet zelf beslissen").click();
    wall.locator("#t-wall").fill(QUESTION);
    wall.locator("form[data-draft=wall] button").click();
    assertThat(wall.locator("main")).containsText(QUESTION);
  }

  private void orderAndComplete(Page coach) {
    Page other = signedIn("coach", "utrecht", wide());
    open(other, MEETING);

    List<String> before = coach.locator(".agenda h2 span[lang]").allInnerTexts();
    coach.getByRole(AriaRole.BUTTON, named("Omlaag: " + before.get(0))).click();
    assertThat(coach.locator(".agenda h2 span[lang]").first()).hasText(before.get(1));
    assertThat(coach.locator(".lead + .tags + p")).containsText("momentopname");

    other.getByRole(AriaRole.BUTTON, named("Omlaag: " + before.get(1))).click();
    assertThat(other.getByRole(AriaRole.ALERT)).containsText("intussen");
    assertThat(other.locator("#volgordes .panel").first().locator("li").first())
        .hasText(before.get(0));
    picture(other, "meeting-conflict");
    assertThat(violations(other)).isEmpty();
    other.getByText("Gebruik mijn volgorde").click();
    assertThat(other.locator(".agenda h2 span[lang]").nth(1)).hasText(before.get(2));

    coach.locator("#add-subject").fill("Wat geven we mee aan Utrecht-Zuid?");
    coach.getByText("Voeg toe").click();
    assertThat(coach.locator(".agenda").last()).containsText("Utrecht-Zuid");
    Locator practice =
        coach.locator(".agenda").filter(new Locator.FilterOptions().setHasText("Wat hielp"));
    practice.locator("summary").getByText("Laat weg").click();
    practice.locator("input[name=reason]").fill("Volgende week");
    practice.getByText("Laat het punt weg").click();
    assertThat(coach.locator("section[aria-labelledby=left-out]")).containsText("Volgende week");
    coach.getByText("Zet terug").click();
    assertThat(coach.locator("section[aria-labelledby=left-out]")).hasCount(0);
    picture(coach, "meeting-ordered");
    assertThat(violations(coach)).isEmpty();
  }

  /** The begeleidingsgroep decides in presentation, at first without an owner. */
  private void decide() {
    Page member = signedIn("begeleidingsgroep", "utrecht", wide());
    open(member, TUESDAY + "&weergave=presentatie");
    member.keyboard().press("ArrowRight");
    assertThat(member.locator(".presenter output")).containsText("2");
    picture(member, "meeting-presented");
    assertThat(violations(member)).isEmpty();
    Locator first = member.locator(".agenda").first();
    first.locator("summary").first().click();
    first.locator("textarea[name=decision]").fill(DECISION);
    first.locator("input[name=dueOn]").fill("2016-12-06");
    first.getByText("Leg het besluit vast").click();
    assertThat(first.getByRole(AriaRole.ALERT)).containsText("zonder eigenaar");
    assertThat(first.locator("textarea[name=decision]")).hasValue(DECISION);
    assertThat(first.locator("input[name=dueOn]")).hasValue("2016-12-06");
    assertThat(violations(member)).isEmpty();
    picture(member, "meeting-refused");
    first.locator("input[name=owner]").fill("leidinggevende SHN");
    first.getByText("Leg het besluit vast").click();
    assertThat(member.locator("section[aria-labelledby=besluiten]")).containsText(DECISION);
    assertThat(member.locator("html")).hasAttribute("data-view", "presentation");

    open(member, TUESDAY);
    assertThat(member.locator("section[aria-labelledby=aanwezig]")).containsText("Niet vastgelegd");
    member.locator("input[name=organisation]").first().check();
    member.getByText("Bewaar wie er waren").click();
    assertThat(member.locator("section[aria-labelledby=aanwezig]")).containsText("1 van");
  }

  @Test
  void fitsOnAPhoneAndNamesAWrongDay() {
    Page page = signedIn("begeleidingsgroep", "utrecht", narrow());
    assertThat(open(page, MEETING + "?datum=2016-11-23")).isEqualTo(400);
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("geen vergaderdag");
    open(page, NEXT);
    picture(page, "meeting-narrow");
    assertThat(violations(page)).isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(NARROW);
    assertThat(complaints()).isEmpty();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
