package nl.leerateliers.spreadsheet;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;

/**
 * The dashboard of one atelier, where each figure is looked for in its own place: the row that has
 * its id, else a row of its name, else the words of its section.
 *
 * @param rows section, id (or nothing) and cells of every row
 * @param words of each section, without what stands behind its buttons
 */
record DashboardSide(List<List<String>> rows, Map<String, String> words) {

  @SuppressWarnings("unchecked")
  static DashboardSide of(Page page) {
    return new DashboardSide(
        (List<List<String>>)
            page.evaluate(
                """
                [...document.querySelectorAll('main > section tr')].map(row =>
                  [row.closest('main > section').getAttribute('aria-labelledby'),
                   row.dataset.id ?? '', ...[...row.cells].map(cell => cell.textContent)]
                  .map(text => text.replace(/\\s+/g, ' ').trim()))
                """),
        (Map<String, String>)
            page.evaluate(
                """
                Object.fromEntries([...document.querySelectorAll('main > section')].map(section => {
                  const bare = section.cloneNode(true);
                  bare.querySelectorAll('.about, .info, details').forEach(part => part.remove());
                  return [section.getAttribute('aria-labelledby'),
                    bare.textContent.replace(/\\s+/g, ' ')];
                }))
                """));
  }

  void assertShown(SoftAssertions softly, CarriedFigure figure) {
    String section = section(figure.id());
    List<List<String>> named = rows.stream().filter(r -> r.get(1).equals(figure.id())).toList();
    if (!named.isEmpty()) {
      softly
          .assertThat(named)
          .as("rows of " + figure.id())
          .allMatch(
              row ->
                  row.get(3).startsWith(figure.counted())
                      || row.subList(3, 5).equals(figure.row().subList(0, 2)));
      return;
    }
    boolean inRow =
        rows.stream()
            .filter(row -> row.get(0).equals(section) && row.size() > 2)
            .filter(row -> row.get(2).startsWith(figure.label()))
            .anyMatch(row -> String.join(" ", row).contains(figure.counted()));
    softly
        .assertThat(inRow || words.getOrDefault(section, "").contains(figure.counted()))
        .as("section " + section + ", " + figure.id() + " " + figure.counted())
        .isTrue();
  }

  private static String section(String id) {
    if (id.contains(".reason.")) {
      return id.startsWith("preselectCare") ? "preselect" : "reasons";
    }
    if (id.equals("disposition.other")) {
      return "flow";
    }
    String family = id.contains(".") ? id.substring(0, id.indexOf('.')) : id;
    return switch (family) {
      case "disposition", "intervention" -> "kinds";
      case "preselectCare" -> "preselect";
      case "facilitator", "barrier", "evaluated" -> "furthered";
      case "leadtime" -> "leadTime";
      case "completeness", "time" -> family;
      case "characteristic" -> "characteristics";
      case "goal", "principle", "tension", "organisation" -> family + "s";
      default -> id.equals("cards.coded") ? "characteristics" : "flow";
    };
  }
}
