package nl.leerateliers.spreadsheet;

import static nl.leerateliers.spreadsheet.FigureSheets.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.leerateliers.indicator.ChanceLimits;
import nl.leerateliers.indicator.Indicator;
import nl.leerateliers.message.Messages;
import nl.leerateliers.reflection.Comparison;
import nl.leerateliers.reflection.CrossAtelierReflection;
import nl.leerateliers.reflection.Funnel;
import nl.leerateliers.reflection.WeekSeries;
import nl.leerateliers.region.Region;

/** The figures on the page that compares the ateliers, in their fixed order. */
record ComparisonSheets(CrossAtelierReflection reflection) {

  private static final List<String> PAIR =
      List.of(
          "id",
          "label",
          "first",
          "second",
          "difference",
          "low",
          "high",
          "chance",
          "detectable",
          "sentence");

  private static final List<String> FUNNEL =
      List.of("atelier", "share", "n", "N", "low95", "high95", "low998", "high998", "fictitious");

  List<Sheet> all() {
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(indicators());
    Stream.of(
            reflection.comparisons().stream(),
            reflection.alongside().kinds().stream().flatMap(of -> of.comparisons().stream()),
            reflection.alongside().further().stream())
        .flatMap(comparisons -> comparisons)
        .filter(comparison -> !comparison.rows().isEmpty())
        .forEach(comparison -> sheets.add(sheet(comparison)));
    sheets.add(FigureSheets.of(reflection.caseMix()));
    if (reflection.caseType() == null) {
      sheets.add(positions());
      sheets.add(weeks());
    }
    sheets.add(periods());
    sheets.add(pairs());
    reflection.alongside().funnels().forEach(funnel -> sheets.add(funnel(funnel)));
    return sheets;
  }

  private Sheet indicators() {
    List<List<Object>> rows = new ArrayList<>();
    for (CrossAtelierReflection.Atelier atelier : reflection.ateliers()) {
      for (Indicator indicator : atelier.figures().headline().all()) {
        rows.add(FigureSheets.row(atelier.region().atelier(), indicator));
      }
    }
    return new Sheet(
        "indicators", Messages.text("spreadsheet.table.indicators"), headsWithAtelier(), rows);
  }

  private Sheet positions() {
    List<List<Object>> rows = new ArrayList<>();
    for (CrossAtelierReflection.Atelier atelier : reflection.ateliers()) {
      for (Indicator indicator : atelier.figures().positions()) {
        rows.add(FigureSheets.row(atelier.region().atelier(), indicator));
      }
    }
    return new Sheet(
        "tensions", Messages.text("spreadsheet.table.tensions"), headsWithAtelier(), rows);
  }

  private static Sheet sheet(Comparison comparison) {
    List<List<Object>> rows = new ArrayList<>();
    for (Comparison.Row row : comparison.rows()) {
      rows.add(FigureSheets.row(row.region().atelier(), row.indicator()));
    }
    return new Sheet(comparison.id(), comparison.label(), headsWithAtelier(), rows);
  }

  private Sheet weeks() {
    List<List<Object>> rows = new ArrayList<>();
    for (WeekSeries series : reflection.alongside().weeks()) {
      for (WeekSeries.Week week : series.weeks()) {
        rows.add(
            List.of(
                series.region().atelier(),
                week.number(),
                week.monday().toString(),
                Sheet.cell(week.cases())));
      }
    }
    return new Sheet(
        "weeks",
        Messages.text("compare.weeks.title"),
        List.of(
            word("atelier"),
            Messages.text("compare.weeks.week"),
            Messages.text("compare.weeks.monday"),
            Messages.text("compare.weeks.cases")),
        rows);
  }

  private Sheet periods() {
    List<List<Object>> rows = new ArrayList<>();
    for (CrossAtelierReflection.Atelier atelier : reflection.ateliers()) {
      Region region = atelier.region();
      rows.add(
          List.of(
              region.atelier(),
              region.period().from().toString(),
              region.period().to().toString(),
              region.period().weeks(),
              Messages.text("web.known." + (region.lengthFictitious() ? "yes" : "no"))));
    }
    return new Sheet(
        "periods",
        Messages.text("compare.mix.periods"),
        List.of(word("atelier"), word("from"), word("to"), word("weeks"), word("fictitious")),
        rows);
  }

  /** What can be said of every two ateliers: the page folds those that fit chance. */
  private Sheet pairs() {
    List<List<Object>> rows = new ArrayList<>();
    for (Comparison comparison : reflection.comparisons()) {
      for (Comparison.Pair pair : comparison.pairs()) {
        rows.add(
            List.of(
                comparison.id(),
                comparison.label(),
                pair.first().atelier(),
                pair.second().atelier(),
                Sheet.share(pair.difference(), ""),
                Sheet.share(pair.low(), ""),
                Sheet.share(pair.high(), ""),
                FigureSheets.yesOrNo(pair.exceedsChance()),
                pair.detectable(),
                pair.sentence()));
      }
    }
    return new Sheet("pairs", Messages.text("compare.pairs.title"), heads(PAIR), rows);
  }

  private static Sheet funnel(Funnel funnel) {
    List<List<Object>> rows = new ArrayList<>();
    for (Funnel.Point point : funnel.points()) {
      ChanceLimits limits = funnel.limits(point);
      rows.add(
          List.of(
              point.region().atelier(),
              Sheet.share(point.share().share(), ""),
              point.share().n(),
              point.share().of(),
              Sheet.share(limits.low(ChanceLimits.INNER), ""),
              Sheet.share(limits.high(ChanceLimits.INNER), ""),
              Sheet.share(limits.low(ChanceLimits.OUTER), ""),
              Sheet.share(limits.high(ChanceLimits.OUTER), ""),
              FigureSheets.yesOrNo(point.fictitious())));
    }
    return new Sheet(
        "funnel." + funnel.id(),
        Messages.text("compare.funnel.caption", funnel.label(), funnel.of()),
        heads(FUNNEL),
        rows);
  }

  private static List<String> heads(List<String> columns) {
    return columns.stream().map(FigureSheets::word).toList();
  }

  private static List<String> headsWithAtelier() {
    List<String> heads = new ArrayList<>(List.of(word("atelier")));
    heads.addAll(FigureSheets.heads());
    return heads;
  }
}
