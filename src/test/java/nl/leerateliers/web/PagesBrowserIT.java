package nl.leerateliers.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.leerateliers.harness.InBrowser;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page that each role can click its way to. */
class PagesBrowserIT extends InBrowser {

  private static final int TABLET = 1024;

  /** Enough for every kind of page there is; a runaway crawl would hide that a page is gone. */
  private static final int MOST_PAGES = 45;

  /**
   * Two roles that get the same here see the same faults, so one look is enough. What stands around
   * it is looked at on the start page of each role, which differs.
   */
  private static final String MAIN = "h1, main, main *";

  private static final Set<Object> CHECKED = new HashSet<>();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "participant",
        "coach",
        "begeleidingsgroep",
        "national",
        "researcher",
        "privacy-officer",
        "administrator"
      })
  void areAccessibleQuietAndFitAPhoneAndATabletForEachRole(String role) {
    Page wide = anonymous(wide());
    signIn(wide, running().account(role, "haarlem"));
    Page narrow = anonymous(narrow().setStorageState(wide.context().storageState()));
    SoftAssertions softly = new SoftAssertions();
    Map<String, String> pages =
        crawl(
            wide,
            (path, status) -> {
              softly.assertThat(status).as("%s %s", role, path).isEqualTo(200);
              softly
                  .assertThat(wide.locator("body").textContent())
                  .as("as of when, %s", path)
                  .contains("Stand van ");
              if (!CHECKED.add(structure(wide, MAIN))) {
                return;
              }
              softly.assertThat(violations(wide)).as("axe, %s %s", role, path).isEmpty();
              open(narrow, path);
              softly.assertThat(overflow(narrow)).as("sideways at 390 px: %s", path).isEmpty();
              narrow.setViewportSize(TABLET, 900);
              softly.assertThat(overflow(narrow)).as("sideways at 1024 px: %s", path).isEmpty();
              narrow.setViewportSize(NARROW, 844);
            });
    softly.assertThat(pages.keySet()).contains("/", "/uitleg/cijfers").hasSizeLessThan(MOST_PAGES);
    softly.assertThat(complaints()).as("console").isEmpty();
    softly.assertAll();
  }

  @Test
  void areAccessibleInDarkColoursOnAPhone() {
    SoftAssertions softly = new SoftAssertions();
    Set<Object> checked = new HashSet<>();
    for (String role : List.of("researcher", "administrator")) {
      Page page =
          signedIn(
              role,
              "haarlem",
              narrow().setColorScheme(com.microsoft.playwright.options.ColorScheme.DARK));
      crawl(
          page,
          (path, status) -> {
            if (checked.add(structure(page, MAIN))) {
              softly.assertThat(violations(page)).as("axe, dark, %s %s", role, path).isEmpty();
              softly.assertThat(brightness(page)).as("background of %s", path).isLessThan(60);
            }
          });
    }
    softly.assertAll();
  }

  @Test
  void asksToSignInAndKeepsTheNameAfterAMistake() {
    Page page = anonymous(wide());
    assertThat(open(page, "/ateliers/haarlem")).isEqualTo(200);
    assertThat(page.url()).contains("/inloggen?terug=");
    assertThat(violations(page)).isEmpty();
    picture(page, "anonymous-inloggen-1440");
    page.locator("input[name=account]").fill("coach.haarlem");
    page.locator("input[name=password]").fill("mis");
    page.locator("main button[type=submit]").click();
    assertThat(page.locator("input[name=account]")).hasValue("coach.haarlem");
    assertThat(page.locator("input[name=password]")).hasValue("");
    assertThat(violations(page)).isEmpty();
    picture(page, "anonymous-inloggen-fout-1440");
    page.locator("input[name=account]").fill("coach.haarlem");
    page.locator("input[name=password]").fill(running().account("coach", "haarlem").password());
    page.locator("main button[type=submit]").click();
    page.waitForURL("**/ateliers/haarlem");
    assertThat(complaints()).isEmpty();
  }

  @Test
  void tellsAMissingPageAndAForbiddenOneAccessibly() {
    Page page = signedIn("coach", "haarlem", wide());
    assertThat(open(page, "/ateliers/nergens")).isEqualTo(404);
    assertThat(page.locator("h1")).hasText("Deze pagina is er niet");
    assertThat(violations(page)).isEmpty();
    picture(page, "coach-404-1440");
    assertThat(open(page, "/beheer")).isEqualTo(403);
    assertThat(page.locator("h1")).hasText("Dit hoort niet bij uw rol");
    assertThat(violations(page)).isEmpty();
  }

  /**
   * From the start page by the links of each page; of many cases, tokens or weeks one, and of the
   * regions one.
   *
   * @param onEach what to do on each page, given its path and status
   * @return the path that was opened of each kind of page
   */
  private static Map<String, String> crawl(Page page, BiConsumer<String, Integer> onEach) {
    Map<String, String> seen = new LinkedHashMap<>();
    Deque<String> next = new ArrayDeque<>(List.of("/"));
    while (!next.isEmpty() && seen.size() < MOST_PAGES) {
      String path = next.removeFirst();
      String kind =
          path.replaceAll("[?#].*", "")
              .replaceAll("[A-Z]+-[0-9]+|[0-9a-f]{8}-[0-9a-f-]{27}|(?<=/)[A-Z0-9]+(?=/|$)", "…")
              .replaceAll("(?<=/opstellen/)[a-z]+-[0-9]+|[0-9]+$", "…")
              .replaceAll("^/ateliers/[a-z]+", "…");
      if (seen.putIfAbsent(kind, path) != null) {
        continue;
      }
      int status = open(page, path);
      Object links =
          page.evaluate(
              "[...document.querySelectorAll('a[href]:not([download], .language)')]"
                  + ".filter(a => a.origin === location.origin)"
                  + ".map(a => a.pathname + a.search).filter(p => !p.startsWith('/api/'))");
      ((List<?>) links).forEach(link -> next.add((String) link));
      onEach.accept(path, status);
    }
    return seen;
  }

  /** The elements that stick out at the right, when the page scrolls sideways. */
  private static List<?> overflow(Page page) {
    return (List<?>)
        page.evaluate(
            """
            () => {
              const root = document.documentElement;
              if (root.scrollWidth <= root.clientWidth) return [];
              return [root.scrollWidth + ' > ' + root.clientWidth,
                ...[...document.querySelectorAll('body *')]
                  .filter(e => e.getBoundingClientRect().right > root.clientWidth + 1)
                  .slice(0, 5).map(e => e.outerHTML.slice(0, 100))];
            }
            """);
  }

  private static int brightness(Page page) {
    return (Integer)
        page.evaluate(
            "Math.max(...getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3))");
  }
}
