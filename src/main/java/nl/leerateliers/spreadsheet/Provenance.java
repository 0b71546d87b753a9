package nl.leerateliers.spreadsheet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.leerateliers.claim.Source;
import nl.leerateliers.indicator.Filter;
import nl.leerateliers.indicator.Scope;
import nl.leerateliers.indicator.Selection;
import nl.leerateliers.indicator.Snapshot;
import nl.leerateliers.ketenkaart.CaseType;
import nl.leerateliers.message.DutchDate;
import nl.leerateliers.message.Messages;
import nl.leerateliers.reflection.CrossAtelierReflection;
import nl.leerateliers.reflection.CrossCaseReflection;
import nl.leerateliers.region.Period;
import nl.leerateliers.region.Region;
import org.jspecify.annotations.Nullable;

/** What stands above every table in a file, so that it can be read without the portal. */
record Provenance(List<Line> lines) {

  /** How many characters wide these lines are in a workbook. */
  static final int LABEL_WIDTH = 22;

  static final int VALUE_WIDTH = 90;

  /** A word and what it says. */
  record Line(String label, String value) {}

  Provenance {
    lines = List.copyOf(lines);
  }

  static Provenance of(CrossCaseReflection reflection) {
    Region region = reflection.region();
    Filter filter = reflection.figures().filter();
    Scope scope = reflection.figures().headline().cases().scope();
    List<Line> lines = new ArrayList<>();
    lines.add(
        line(
            "scope",
            scope(
                region.atelier(),
                reflection.asOf(),
                selection(region, filter),
                region.fictitious())));
    lines.add(line("atelier", region.atelier()));
    lines.add(line("period", period(scope.period())));
    lines.add(line("selection", selection(region, filter)));
    lines.add(line("asOf", asOf(reflection.asOf())));
    lines.add(line("snapshot", snapshot(scope.snapshot())));
    lines.add(line("source", sources(reflection)));
    if (region.fictitious()) {
      lines.add(line("fictitious", Messages.text("spreadsheet.fictitious")));
    }
    return closed(lines);
  }

  static Provenance of(CrossAtelierReflection reflection) {
    List<Line> lines = new ArrayList<>();
    List<Region> regions = reflection.ateliers().stream().map(one -> one.region()).toList();
    lines.add(
        line(
            "scope",
            scope(
                regions.stream().map(Region::atelier).collect(Collectors.joining(", ")),
                reflection.asOf(),
                ofType(reflection.caseType()),
                regions.stream().anyMatch(Region::fictitious))));
    for (CrossAtelierReflection.Atelier atelier : reflection.ateliers()) {
      Region region = atelier.region();
      Scope scope = atelier.figures().headline().cases().scope();
      lines.add(line("atelier", region.atelier()));
      lines.add(line("period", period(scope.period())));
      lines.add(line("snapshot", snapshot(scope.snapshot())));
      if (region.fictitious()) {
        lines.add(line("fictitious", Messages.text("spreadsheet.fictitious")));
      }
    }
    for (Region missing : reflection.missing()) {
      lines.add(line("missing", Messages.text("compare.missing", missing.atelier())));
    }
    for (Region waiting : reflection.unreleased()) {
      lines.add(line("missing", Messages.text("compare.unreleased", waiting.atelier())));
    }
    lines.add(line("selection", ofType(reflection.caseType())));
    lines.add(line("asOf", asOf(reflection.asOf())));
    lines.add(line("source", Messages.text("spreadsheet.source.ateliers")));
    return closed(lines);
  }

  /** Whose figures these are, of which day, chosen how, and whether something is invented. */
  String scope() {
    return lines.get(0).value();
  }

  /** What a file of these tables is called. */
  String title(List<Sheet> sheets) {
    return sheets.size() == 1 ? sheets.get(0).title() : Messages.text("spreadsheet.title", scope());
  }

  /** The lines, and after them which tables there are on which sheet. */
  List<Line> with(List<Sheet> sheets) {
    List<Line> all = new ArrayList<>(lines);
    sheets.forEach(sheet -> all.add(new Line(sheet.name(), sheet.title())));
    return all;
  }

  private static String scope(String ateliers, Instant asOf, String selection, boolean fictitious) {
    return Messages.text(
        "spreadsheet.scope",
        ateliers,
        DutchDate.day(asOf),
        selection,
        fictitious ? Messages.text("spreadsheet.scope.fictitious") : "");
  }

  private static Provenance closed(List<Line> lines) {
    lines.add(line("protected", Messages.text("spreadsheet.protected")));
    lines.add(
        line(
            "definitions",
            Messages.text("spreadsheet.definitions", Messages.text("definition.version"))));
    lines.add(line("withheld", Messages.text("spreadsheet.withheld")));
    lines.add(line("numbers", Messages.text("spreadsheet.numbers")));
    return new Provenance(lines);
  }

  static String snapshot(@Nullable Snapshot snapshot) {
    return snapshot == null
        ? Messages.text("spreadsheet.live")
        : Messages.text("spreadsheet.snapshot", snapshot.number(), DutchDate.day(snapshot.day()));
  }

  private static String asOf(Instant moment) {
    return DutchDate.moment(moment);
  }

  private static String period(Period period) {
    return Messages.text("web.period", DutchDate.day(period.from()), DutchDate.day(period.to()));
  }

  private static String selection(Region region, Filter filter) {
    return Selection.of(filter, region.period()).words();
  }

  private static String ofType(@Nullable CaseType type) {
    return type == null
        ? Messages.text("spreadsheet.all")
        : Messages.text("ketenkaart.caseTypes." + type.name());
  }

  private static String sources(CrossCaseReflection reflection) {
    String counted = Messages.text("spreadsheet.source", reflection.region().atelier());
    String published =
        reflection.claims().stream()
            .map(claim -> reflection.source(claim.sourceId()))
            .map(Source::title)
            .distinct()
            .collect(Collectors.joining("; "));
    return published.isEmpty()
        ? counted
        : counted + " " + Messages.text("spreadsheet.source.published", published);
  }

  private static Line line(String key, String value) {
    return new Line(Messages.text("spreadsheet.head." + key), value);
  }
}
