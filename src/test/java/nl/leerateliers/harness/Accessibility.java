package nl.leerateliers.harness;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What axe finds on a page. */
final class Accessibility {

  private static final List<String> WCAG_22_AA =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private static final Set<Object> WITHOUT_VIOLATIONS = new HashSet<>();

  private Accessibility() {}

  /**
   * The violations of WCAG 2.2 level A and AA, one line per rule with the first places. A page
   * built like one that was found without is not looked at again: the tests come by the same pages
   * often, and one look at a dashboard takes seconds.
   */
  static List<String> violations(Page page) {
    Object built = structure(page, "html, html *");
    if (WITHOUT_VIOLATIONS.contains(built)) {
      return List.of();
    }
    List<String> found = axe(page);
    if (found.isEmpty()) {
      WITHOUT_VIOLATIONS.add(built);
    }
    return found;
  }

  /** What the elements of a CSS selector are made of, without what their words say. */
  static Object structure(Page page, String elements) {
    return page.evaluate(
        """
        elements => [innerWidth, matchMedia('(prefers-color-scheme: dark)').matches,
          matchMedia('print').matches, document.title === '', document.documentElement.lang,
          ...[...document.querySelectorAll(elements)]
            .map(e => e.tagName + (e.textContent.trim() ? '' : '-') + e.getAttributeNames().filter(n => n !== 'value' && n !== 'id')
              .map(n => n + (n === 'class' || n === 'role' ? e.getAttribute(n) : '')))]
          .join('>')
        """,
        elements);
  }

  private static List<String> axe(Page page) {
    AxeRunOptions options = new AxeRunOptions();
    // Describing every element that passes takes most of the time.
    options.setResultTypes(List.of("violations"));
    return new AxeBuilder(page)
            .setLegacyMode(true)
            .options(options)
            .withTags(WCAG_22_AA)
            .analyze()
            .getViolations()
            .stream()
            .map(
                rule ->
                    rule.getId()
                        + ": "
                        + rule.getHelp()
                        + rule.getNodes().stream()
                            .limit(3)
                            .map(node -> "\n      " + node.getTarget() + " " + node.getHtml())
                            .reduce("", String::concat))
            .toList();
  }
}
