package nl.leerateliers.report;

import static nl.leerateliers.message.Messages.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.leerateliers.begeleidingsgroep.AgendaItem;
import nl.leerateliers.begeleidingsgroep.Figures;
import nl.leerateliers.begeleidingsgroep.MeetingAgenda;
import nl.leerateliers.composition.Printable;
import nl.leerateliers.document.Block;
import nl.leerateliers.document.Chapter;
import nl.leerateliers.document.Cover;
import nl.leerateliers.document.Document;
import nl.leerateliers.document.Grid;
import nl.leerateliers.indicator.Indicator;
import nl.leerateliers.indicator.ThemeFigures;
import nl.leerateliers.message.DutchDate;
import nl.leerateliers.region.Region;

/** A meeting with its frozen figures, as its papers tell it. */
record MeetingState(MeetingAgenda agenda, Figures figures) {

  MeetingState {
    if (!figures.isFrozen()) {
      throw new IllegalArgumentException(
          "The papers of a meeting name the snapshot of its figures");
    }
  }

  Document document(String title, List<Chapter> chapters) {
    Region region = agenda.region();
    String mark = region.fictitious() ? text("report.meeting.mark") : "";
    String scope = text("report.scope", region.atelier(), day(), mark);
    return Printable.of(
        new Document(
            new Cover(
                text("report.meeting.kicker", region.atelier()),
                title,
                text("report.meeting.subtitle", DutchDate.day(agenda.day()), region.name(), mark),
                List.of(new Cover.Fact(text("report.fact.scope"), scope)),
                "",
                ""),
            text(
                "report.meeting.footer",
                scope,
                title,
                DutchDate.day(agenda.day()),
                number(),
                figures.shortChecksum()),
            chapters));
  }

  /** The reference day of the figures. */
  String day() {
    return DutchDate.day(Objects.requireNonNull(figures.day()));
  }

  private Integer number() {
    return Objects.requireNonNull(figures.number());
  }

  /** Where the figures come from. */
  String frozen() {
    return text("report.meeting.frozen", day(), number(), figures.shortChecksum());
  }

  Block keyFigures() {
    List<List<String>> rows = new ArrayList<>();
    for (Indicator indicator : figures.figures().headline().all()) {
      rows.add(
          List.of(
              indicator.label() + (indicator.fictitious() ? text("report.meeting.invented") : ""),
              indicator.text()
                  + String.join(
                      "",
                      indicator.contradictions().stream()
                          .map(c -> text("report.meeting.other", c.value(), c.place()))
                          .toList())));
    }
    return new Block.Table(
        text("report.meeting.figures"),
        text("report.mark.withheld"),
        Grid.N3,
        List.of(text("report.head.figure"), text("report.head.count")),
        rows,
        "");
  }

  ThemeFigures themesOf() {
    return Objects.requireNonNull(figures.figures().cards()).furtheredAndHindered();
  }

  Block themes(String side, List<Indicator> themes) {
    return new Block.Table(
        text("report.meeting." + side),
        text("report.meeting.themes.measure", themesOf().evaluated().text()),
        Grid.N3,
        List.of(text("report.meeting.theme"), text("report.head.count")),
        themes.stream().map(theme -> List.of(theme.label(), theme.text())).toList(),
        "");
  }

  static String kind(AgendaItem item) {
    return text("begeleidingsgroep.kind." + item.kind());
  }

  /** "3 weken"; at what was not decided yet that too. */
  static String age(AgendaItem item, LocalDate day) {
    return text("begeleidingsgroep.weeks", item.weeksBefore(day));
  }

  static String due(AgendaItem item) {
    return item.dueOn() == null
        ? text("report.meeting.noDate")
        : text("report.meeting.due", DutchDate.day(item.dueOn()));
  }

  /** As many whole words as fit, with a sign that there is more. */
  static String shortened(String words, int most) {
    String line = words.replaceAll("\\s+", " ");
    if (line.length() <= most) {
      return line;
    }
    int space = line.lastIndexOf(' ', most - 1);
    return line.substring(0, space > most / 2 ? space : most - 1) + "…";
  }
}
