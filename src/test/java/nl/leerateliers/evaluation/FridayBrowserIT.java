package nl.leerateliers.evaluation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A Friday afternoon at the atelier: cards from a phone, and the wall, in a real browser. */
class FridayBrowserIT extends CardFromAPhone {

  private static final String HOME = "/ateliers/maastricht/evaluaties";
  private static final String WALL = HOME + "/week/4";

  @Test
  void goesFromThePhoneToTheWall() {
    Page phone = signedIn("participant", "maastricht", narrow());
    aCardSurvivesALostNetwork(phone, HOME + "/top?dag=2016-05-27");
    aLongTextIsRefusedAndStays(phone);

    Page wall = signedIn("coach", "maastricht", wide());
    open(wall, "/ateliers/maastricht/vandaag?dag=2016-05-27");
    wall.getByText("Einde van de dag: wat ging goed").click();
    assertThat(wall.locator("h1")).hasText("Evaluaties van Maastricht");
    picture(wall, "evaluations-day-wide");
    assertThat(violations(wall)).isEmpty();
    theCoachGroupsAndMerges(wall);
    twoPeopleDecideAtOnce(wall);

    theWriterCorrectsAndWithdrawsUntilTheWeekIsClosed(wall);

    Page group = signedIn("begeleidingsgroep", "maastricht", wide());
    open(group, WALL);
    assertThat(group.locator("main")).containsText("Mag de wijkagent aansluiten?");
    assertThat(group.locator("main a[href*='/zaken/']")).hasCount(0);
    assertThat(group.locator("#arrange")).hasCount(0);

    assertThat(complaints()).allMatch(complaint -> complaint.contains("INTERNET_DISCONNECTED"));
  }

  private void theWriterCorrectsAndWithdrawsUntilTheWeekIsClosed(Page coach) {
    Page writer = signedIn("participant", "maastricht", wide());
    String text = "Dit schreef ik te snel.";
    running()
        .withToken("participant", "maastricht")
        .postJson(
            "/api/regions/maastricht/evaluations",
            "{\"kind\":\"TIP\",\"givenOn\":\"2016-05-27\",\"text\":\"" + text + "\"}");
    open(writer, WALL);
    Locator pin = writer.locator(".pin:has(.pin__text:has-text('" + text + "'))");
    pin.locator("summary:has-text('Verbeter of trek in')").click();
    pin.locator("textarea").fill("x".repeat(5000));
    pin.locator("form[action$='/tekst'] button").click();
    assertThat(writer.getByRole(AriaRole.ALERT)).containsText("5.000 tekens");
    assertThat(pin.locator("textarea")).hasValue("x".repeat(5000));
    assertThat(violations(writer)).isEmpty();
    picture(writer, "evaluations-own");
    pin.locator("textarea").fill(text + " Nu goed.");
    pin.locator("form[action$='/tekst'] button").click();
    assertThat(pin.locator(".pin__text")).hasText(text + " Nu goed.");
    pin.locator("a:has-text('Maak er een leerpunt van')").click();
    assertThat(writer.locator("#p-observation")).hasValue(text + " Nu goed.");
    assertThat(writer.locator("#e-kind")).hasValue("WEEK_EVALUATION");
    assertThat(writer.locator("#p-source")).hasValue("S-02");

    open(coach, WALL);
    assertThat(coach.locator(".pin:has-text('Nu goed.') summary:has-text('Verbeter')")).hasCount(0);
    coach.getByText("Rond de weekevaluatie af").click();
    assertThat(coach.locator("section[aria-labelledby=afronden]")).containsText("Afgerond op");
    open(writer, WALL);
    assertThat(pin.locator("summary:has-text('Verbeter of trek in')")).hasCount(0);
    coach.getByText("Maak weer open").click();
    open(writer, WALL);
    pin.locator("summary:has-text('Verbeter of trek in')").click();
    pin.locator("form[action$='/ingetrokken'] button").click();
    assertThat(writer.getByRole(AriaRole.STATUS).first()).containsText("ingetrokken");
    assertThat(writer.getByText("Nu goed.")).hasCount(0);
    assertThat(violations(writer)).isEmpty();
  }

  private void theCoachGroupsAndMerges(Page wall) {
    open(wall, WALL);
    Locator top = pin(wall, "De school belde zelf terug");
    Locator tip = pin(wall, "De school belde pas na twee dagen");
    assertThat(top).hasCount(1);
    top.locator(".pin__tools > label input").check();
    tip.locator(".pin__tools > label input").check();
    assertThat(wall.locator(".wall__ticked")).hasText("Gekozen: 2");
    wall.locator("#arrange input[name=title]").fill("Contact met school");
    wall.getByRole(AriaRole.BUTTON, named("Zet in de groep")).click();
    Locator group =
        wall.locator(".wall__group").filter(new Locator.FilterOptions().setHasText("Contact met"));
    assertThat(group.locator(".pin")).hasCount(2);

    wall.locator("#erbij").click();
    wall.getByText("Dit kunnen wij niet zelf beslissen").click();
    wall.locator("#t-wall").fill("Mag de wijkagent aansluiten?");
    wall.locator("form[data-draft=wall] button").click();
    wall.waitForURL(Pattern.compile(".*bewaard.*"));
    Locator question = pin(wall, "Mag de wijkagent aansluiten?");
    assertThat(question).containsText("Vraag voor de begeleidingsgroep");
    question.locator(".pin__tools > label input").check();
    wall.locator("#arrange select[name=to]")
        .selectOption(new SelectOption().setLabel("Contact met school"));
    wall.getByRole(AriaRole.BUTTON, named("Zet in de groep")).click();
    assertThat(group.locator(".pin")).hasCount(3);

    top.locator(".pin__tools > label input").check();
    tip.locator(".pin__tools > label input").check();
    wall.getByRole(AriaRole.BUTTON, named("Voeg samen")).click();
    assertThat(group.locator(".pin")).hasCount(2);
    group.getByText("Dit is nog 1 keer gezegd").click();
    assertThat(group).containsText("De school belde pas na twee dagen");
    picture(wall, "evaluations-wall-wide");
    assertThat(violations(wall)).isEmpty();
    open(wall, WALL + "?weergave=presentatie");
    picture(wall, "evaluations-wall-presented");
    Page phone = signedIn("coach", "maastricht", narrow());
    open(phone, WALL);
    assertThat(phone.evaluate("document.documentElement.scrollWidth")).isEqualTo(NARROW);
    picture(phone, "evaluations-wall-narrow");
    assertThat(violations(phone)).isEmpty();
  }

  private void twoPeopleDecideAtOnce(Page wall) {
    open(wall, WALL);
    Page other = signedIn("participant", "maastricht", wide());
    open(other, WALL);
    Locator card = pin(other, "De school belde zelf terug");
    card.locator(".pin__change > summary").click();
    link(wall, "3");
    assertThat(pin(wall, "De school belde zelf terug")).containsText("Principe 3");
    // Whoever is busy is told of news and keeps the page of before.
    other.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
    assertThat(other.locator(".wall__news")).isVisible();
    card.locator("select[name='to.principle']").selectOption("5");
    card.locator(".pin__change button").click();
    assertThat(other.locator(".message--error")).containsText("u koos 5");
    assertThat(other.locator(".message--error")).containsText("op het bord staat nu 3");
    picture(other, "evaluations-conflict-wide");
    assertThat(violations(other)).isEmpty();
    other.getByText("Toch mijn keuze").click();
    assertThat(pin(other, "De school belde zelf terug")).containsText("Principe 5");

    // A screen that is only looked at shows what is new.
    open(other, WALL + "?weergave=presentatie");
    open(wall, WALL);
    link(wall, "2");
    assertThat(pin(wall, "De school belde zelf terug")).containsText("Principe 2");
    other.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
    assertThat(pin(other, "De school belde zelf terug")).containsText("Principe 2");
  }

  private static void link(Page page, String principle) {
    Locator card = pin(page, "De school belde zelf terug");
    card.locator(".pin__change > summary").click();
    card.locator("select[name='to.principle']").selectOption(principle);
    card.locator(".pin__change button").click();
  }

  @Test
  void takesADotInEachTensionFieldOnAPhone() {
    Page phone = signedIn("participant", "maastricht", narrow());
    open(phone, HOME + "/spanningsvelden?week=4");
    assertThat(phone.evaluate("document.documentElement.scrollWidth")).isEqualTo(NARROW);
    phone.locator("input[name=position2][value='1']").check();
    phone.locator("#why-2").fill("We namen vaker de tijd.");
    picture(phone, "evaluations-tension-narrow");
    assertThat(violations(phone)).isEmpty();
    phone.locator(".stand button").click();
    assertThat(phone.locator("main")).containsText("Uw stippen zijn bewaard");
    assertThat(phone.locator("input[name=position2][value='1']")).isChecked();
    Page screen = signedIn("coach", "maastricht", wide());
    open(screen, HOME + "/spanningsvelden?week=4");
    screen.locator("details.data summary").click();
    assertThat(screen.locator("main")).containsText("We namen vaker de tijd.");
    picture(screen, "evaluations-tension-wide");
    assertThat(violations(screen)).isEmpty();
    phone.locator("input[name=position2][value='']").check();
    phone.locator("#why-2").fill("");
    phone.locator(".stand button").click();
    assertThat(phone.locator("input[name=position2][value='']")).isChecked();
    assertThat(complaints()).isEmpty();
  }

  private static Locator pin(Page page, String text) {
    return page.locator(".pin").filter(new Locator.FilterOptions().setHasText(text));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
