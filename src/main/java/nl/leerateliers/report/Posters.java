package nl.leerateliers.report;

import static nl.leerateliers.message.Messages.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.leerateliers.composition.Printable;
import nl.leerateliers.document.Block;
import nl.leerateliers.document.Poster;
import nl.leerateliers.indicator.Indicator;
import nl.leerateliers.indicator.ThemeFigures;
import nl.leerateliers.message.DutchDate;
import nl.leerateliers.principle.Principle;
import nl.leerateliers.reflection.CrossCaseReflection;
import nl.leerateliers.region.Region;

/** What hangs on the wall of the atelier. */
final class Posters {

  private Posters() {}

  /** The principles in the region's own wording. */
  static Poster principles(Region region, List<Principle> principles, LocalDate day) {
    Set<String> places = new LinkedHashSet<>();
    principles.stream()
        .filter(one -> !one.fictitious() && one.place() != null)
        .forEach(one -> places.add(text("report.source", String.valueOf(one.place()))));
    boolean invented = principles.stream().anyMatch(Principle::fictitious);
    return new Poster(
        text("report.poster.kicker", region.atelier()),
        text("report.poster.principles.title"),
        principles.stream().map(Principle::wording).map(Printable::of).toList(),
        "",
        null,
        "",
        List.of(),
        invented ? text("report.poster.principles.mark") : "",
        text(
                "report.poster.principles.footer",
                region.name(),
                region.atelier(),
                DutchDate.day(day),
                invented ? text("report.meeting.mark") : "")
            + (places.isEmpty()
                ? ""
                : " " + text("report.poster.principles.source", String.join("; ", places))));
  }

  /** The state of the week, in protected figures. */
  static Poster week(CrossCaseReflection reflection, Snapshot snapshot) {
    Region region = reflection.region();
    Remarks remarks = Remarks.of(reflection.figures());
    Block.Figure flow = new KeyFigures(reflection.figures().headline(), remarks).flow();
    List<List<String>> pairs = new ArrayList<>();
    if (reflection.figures().cards() != null) {
      ThemeFigures themes = reflection.figures().cards().furtheredAndHindered();
      pairs.add(
          List.of(
              text("report.meeting.furthered"),
              text("report.poster.cards"),
              text("report.meeting.hindered"),
              text("report.poster.cards")));
      int rows = Math.max(themes.furthered().size(), themes.hindered().size());
      for (int i = 0; i < rows; i++) {
        List<String> row = new ArrayList<>(cells(themes.furthered(), i));
        row.addAll(cells(themes.hindered(), i));
        pairs.add(row);
      }
    }
    return new Poster(
        text("report.poster.kicker", region.atelier()),
        text("report.poster.week.title"),
        List.of(),
        text("report.poster.week.lead"),
        flow.drawing(),
        flow.alternative(),
        pairs,
        remarks.mixed()
            ? text("report.poster.week.mixed")
            : remarks.invented() ? text("report.poster.week.mark") : "",
        text(
            "report.poster.week.footer",
            text("report.scope", region.atelier(), snapshot.day(), remarks.footer()),
            snapshot.shortHash()));
  }

  private static List<String> cells(List<Indicator> themes, int row) {
    return row < themes.size()
        ? List.of(themes.get(row).label(), themes.get(row).n().text())
        : List.of("", "");
  }
}
