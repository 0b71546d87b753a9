package nl.leerateliers.harness;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/**
 * The browser of all browser tests, started once per JVM: the one PORTAL_CHROMIUM points at, else
 * an installed Chromium (its headless shell first: the same engine for a tenth of the processor
 * time outside the pages), else the one Playwright downloads. Where none is to be had the tests are
 * skipped, with the reason.
 */
public final class Chromium {

  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--disable-dev-shm-usage",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          // The same pixels and widths on every machine.
          "--font-render-hinting=none",
          "--hide-scrollbars");

  private static Browser browser;
  private static String reason;

  private Chromium() {}

  /**
   * The browser.
   *
   * @throws TestAbortedException when this machine has none and none can be fetched
   */
  static synchronized Browser get() {
    if (browser == null && reason == null) {
      start();
    }
    if (browser == null) {
      throw new TestAbortedException(reason);
    }
    return browser;
  }

  private static void start() {
    Optional<Path> installed = installed();
    Map<String, String> environment =
        installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of();
    try {
      Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
      LaunchOptions options = new LaunchOptions().setHeadless(true).setArgs(FLAGS);
      installed.ifPresent(options::setExecutablePath);
      browser = playwright.chromium().launch(options);
    } catch (PlaywrightException e) {
      reason =
          "BROWSER TESTS SKIPPED: no Chromium at $PORTAL_CHROMIUM or in /usr/bin, and"
              + " Playwright could not fetch one: "
              + e.getMessage().lines().findFirst().orElse("");
      System.err.println(reason);
    }
  }

  private static Optional<Path> installed() {
    return Stream.of(
            System.getenv().getOrDefault("PORTAL_CHROMIUM", ""),
            "/usr/bin/chromium-headless-shell",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser")
        .filter(path -> !path.isEmpty())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }
}
