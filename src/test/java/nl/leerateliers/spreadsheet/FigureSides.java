package nl.leerateliers.spreadsheet;

import static nl.leerateliers.spreadsheet.Sides.cellsOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerateliers.message.Messages;
import org.assertj.core.api.SoftAssertions;

/**
 * Every figure of one atelier as four sides write it; that ODS and XLSX hold what CSV holds is
 * tested for all tables at once.
 *
 * @param page the rows of the page, see {@link Sides#rowsOf}
 * @param csv the lines of the file
 * @param pdf the words of the report
 */
record FigureSides(List<List<String>> page, List<List<String>> csv, String pdf) {

  private static final int CELLS = 3;

  /**
   * The same figures, in the same order on the page and in the file, none missing and none extra.
   */
  void assertAll(List<CarriedFigure> figures, Function<CarriedFigure, List<String>> cells) {
    Map<String, CarriedFigure> byId =
        figures.stream()
            .collect(Collectors.toMap(CarriedFigure::id, Function.identity(), (one, same) -> one));
    List<String> onPage = page.stream().map(row -> row.get(0)).toList();
    assertThat(onPage).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(byId.keySet());
    assertThat(csv.subList(csv.size() - onPage.size(), csv.size()).stream().map(row -> row.get(0)))
        .containsExactlyElementsOf(onPage);
    SoftAssertions softly = new SoftAssertions();
    for (CarriedFigure figure : byId.values()) {
      List<String> shown = cellsOf(page, 0, figure.id());
      softly
          .assertThat(shown.subList(CELLS, CELLS + cells.apply(figure).size()))
          .as("page " + figure.id())
          .isEqualTo(cells.apply(figure));
      softly
          .assertThat(shown.get(2))
          .as("mark of " + figure.id())
          .isEqualTo(figure.fictitious() ? "1" : "0");
    }
    softly.assertAll();
  }

  /** On the page beside its cells: what stands behind its button, and the claims. */
  void assertExplained(SoftAssertions softly, CarriedFigure figure) {
    List<String> row = cellsOf(page, 0, figure.id());
    softly
        .assertThat(row.get(1))
        .as("button of " + figure.id())
        .contains(figure.period(), figure.base(), Messages.text("definition.live"))
        .contains(figure.withheld() ? Messages.text("definition.withheld") : "")
        .matches(figure::isPlacedIn);
    softly
        .assertThat(row.get(row.size() - 1))
        .as("claims of " + figure.id())
        .matches(figure::isPlacedIn);
    softly.assertThat(row.get(row.size() - 1).isEmpty()).isEqualTo(figure.places().isEmpty());
  }

  void assertInCsv(SoftAssertions softly, CarriedFigure figure) {
    List<String> cells = cellsOf(csv, 0, figure.id());
    softly.assertThat(Sides.row(csv, figure.id())).as("CSV " + figure.id()).isEqualTo(figure.row());
    softly.assertThat(cells.get(1)).isEqualTo(figure.label());
    softly.assertThat(cells.get(4)).as("base of " + figure.id()).isEqualTo(figure.base());
    softly.assertThat(cells.subList(10, 15)).as(figure.id()).isEqualTo(figure.carried());
    softly.assertThat(cells.get(15)).as("claims of " + figure.id()).matches(figure::isPlacedIn);
    softly.assertThat(cells.get(15).isEmpty()).isEqualTo(figure.places().isEmpty());
  }

  void assertInPdf(SoftAssertions softly, CarriedFigure figure) {
    String id = figure.id();
    softly.assertThat(pdf).as("PDF " + id).contains(figure.label() + " " + figure.counted());
    softly.assertThat(pdf).as("PDF, period of " + id).contains(figure.days());
    softly.assertThat(pdf).as("PDF, claims of " + id).matches(figure::isPlacedIn);
    if (figure.hasBase()) {
      softly
          .assertThat(pdf)
          .as("PDF, share to standing of " + id)
          .contains(
              "%s %s %s %s %s (%s) %s"
                  .formatted(
                      figure.label(),
                      figure.counted(),
                      figure.row().get(2),
                      figure.margin(),
                      figure.row().get(5),
                      figure.row().get(6),
                      figure.standing()));
      String of =
          Pattern.quote(Messages.text("report.base", figure.base()).replaceFirst("\\.$", ""));
      softly
          .assertThat(pdf)
          .as("PDF, base of " + id)
          .containsPattern("(?i)" + of + "(\\.|: .{0,900}?" + Pattern.quote(figure.label()) + ")");
    }
  }

  /** A middle or sum: the whole line of the file, and of the report. */
  void assertSummary(SoftAssertions softly, CarriedFigure summary) {
    List<String> cells = cellsOf(csv, 0, summary.id());
    String number = CarriedFigure.number(summary.json().get("value"));
    softly
        .assertThat(cells.subList(1, cells.size()).stream().map(Sides::bare).toList())
        .as("CSV " + summary.id())
        .isEqualTo(
            Stream.concat(
                    Stream.of(
                        summary.label(),
                        CarriedFigure.number(summary.json().get("n")),
                        Sides.bare(number)),
                    summary.carried().stream())
                .toList());
    softly
        .assertThat(pdf)
        .as("PDF " + summary.id())
        .contains(
            String.join(
                " ",
                summary.label(),
                CarriedFigure.number(summary.json().get("n")),
                summary.value(),
                summary.standing()));
  }
}
