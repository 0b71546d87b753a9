package nl.leerateliers.reflection;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the Tab key stops from here to the end of a page.
 *
 * @param unseen what has the focus without showing it, or out of sight
 */
record TabStops(int count, List<String> unseen) {

  /** What is wrong with what has the focus; null when nothing is. */
  private static final String UNSEEN =
      """
      () => {
        const e = document.activeElement, s = getComputedStyle(e);
        const r = e.getBoundingClientRect();
        const marked = (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2)
          || s.boxShadow !== 'none';
        const inSight = r.bottom > 0 && r.top < innerHeight && r.width > 0;
        return marked && inSight ? null : e.outerHTML.slice(0, 120);
      }
      """;

  static TabStops from(Page page, int most) {
    List<String> unseen = new ArrayList<>();
    int stops = 0;
    while (stops < most) {
      page.keyboard().press("Tab");
      if ((Boolean) page.evaluate("document.activeElement === document.body")) {
        break;
      }
      stops++;
      Object missing = page.evaluate(UNSEEN);
      if (missing != null) {
        unseen.add((String) missing);
      }
    }
    return new TabStops(stops, unseen);
  }
}
