package nl.leerateliers.harness;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test of the shared portal in a real browser. */
public abstract class InBrowser extends SharedPortal {

  public static final int WIDE = 1440;
  public static final int NARROW = 390;

  /** They are for people to look at, no test reads them, and they take minutes. */
  private static final boolean PICTURES = Boolean.getBoolean("pictures");

  private static final Map<DemoAccount, String> SESSIONS = new HashMap<>();

  private final List<BrowserContext> contexts = new ArrayList<>();
  private final Set<String> complaints = new LinkedHashSet<>();

  @BeforeEach
  void needsABrowser() {
    Chromium.get();
  }

  @AfterEach
  void closeContexts() {
    contexts.forEach(BrowserContext::close);
  }

  /** Errors on the browser's console so far, violations of the CSP and outside addresses too. */
  protected Set<String> complaints() {
    return complaints;
  }

  protected static NewContextOptions wide() {
    return new NewContextOptions().setViewportSize(WIDE, 900).setLocale("nl-NL");
  }

  protected static NewContextOptions narrow() {
    return new NewContextOptions().setViewportSize(NARROW, 844).setLocale("nl-NL");
  }

  /** A page of a visitor who is not signed in. */
  protected Page anonymous(NewContextOptions options) {
    BrowserContext context =
        Chromium.get().newContext(options.setBaseURL(running().address().toString()));
    contexts.add(context);
    Page page = context.newPage();
    page.onConsoleMessage(
        message -> {
          // A page that answers 4xx is noted by the browser; what it answers is tested by itself.
          if (message.type().equals("error") && !message.text().contains("the server responded")) {
            complaints.add(page.url() + ": " + message.text());
          }
        });
    page.onPageError(error -> complaints.add(page.url() + ": " + error.lines().limit(2).toList()));
    String home = running().address().toString();
    page.onRequest(
        request -> {
          if (request.url().startsWith("http") && !request.url().startsWith(home)) {
            complaints.add("An outside address was called: " + request.url());
          }
        });
    page.onRequestFailed(
        request -> {
          // What is downloaded, or left for the next page, is broken off by the browser itself.
          if (!"net::ERR_ABORTED".equals(request.failure())) {
            complaints.add(request.url() + ": " + request.failure());
          }
        });
    return page;
  }

  /** A page of a visitor who signed in through the form; later ones get the same session. */
  protected Page signedIn(String role, String region, NewContextOptions options) {
    DemoAccount account = running().account(role, region);
    String session = SESSIONS.computeIfAbsent(account, this::session);
    return anonymous(options.setStorageState(session));
  }

  /** Signs in with an account that an administrator makes for it, of a role without a region. */
  protected Page newcomer(String name, String role) {
    String password = "Nieuw-hier-" + name;
    Page administrator = signedIn("administrator", "", wide());
    open(administrator, "/beheer");
    administrator.locator("#n-name").fill(name);
    administrator.locator("#n-role").selectOption(role);
    administrator.locator("#n-password").fill(password);
    administrator.locator("form[action='/beheer/accounts'] button").click();
    administrator.locator("[role=status]").waitFor();
    Page page = anonymous(wide());
    signIn(page, new DemoAccount(role, "-", name, password, ""));
    return page;
  }

  protected void signIn(Page page, DemoAccount account) {
    page.navigate("/inloggen");
    page.locator("input[name=account]").fill(account.user());
    page.locator("input[name=password]").fill(account.password());
    page.locator("main button[type=submit]").click();
    page.waitForURL(address -> !address.contains("/inloggen"));
  }

  /** Goes somewhere and gives the status. */
  protected static int open(Page page, String path) {
    return page.navigate(path).status();
  }

  /** The violations of WCAG 2.2 level A and AA, one line per rule with the first places. */
  protected static List<String> violations(Page page) {
    return Accessibility.violations(page);
  }

  /** What the elements of a CSS selector are made of, without what their words say. */
  protected static Object structure(Page page, String elements) {
    return Accessibility.structure(page, elements);
  }

  /** A picture of the whole page under target/screenshots, with {@code -Dpictures=true}. */
  protected static void picture(Page page, String name) {
    if (PICTURES) {
      page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file(name)));
    }
  }

  /** The same of what is on the screen. */
  protected static void screen(Page page, String name) {
    if (PICTURES) {
      page.screenshot(new Page.ScreenshotOptions().setPath(file(name)));
    }
  }

  /** The same of a part of a page. */
  protected static void picture(Locator part, String name) {
    if (PICTURES) {
      part.screenshot(new Locator.ScreenshotOptions().setPath(file(name)));
    }
  }

  private static Path file(String name) {
    return Path.of("target", "screenshots", name + ".png");
  }

  private String session(DemoAccount account) {
    Page page = anonymous(wide());
    signIn(page, account);
    return page.context().storageState();
  }
}
