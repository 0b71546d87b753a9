package nl.leerateliers.spreadsheet;

import static nl.leerateliers.spreadsheet.FigureSheets.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.leerateliers.indicator.Indicator;
import nl.leerateliers.message.Messages;
import nl.leerateliers.reflection.Comparison;
import nl.leerateliers.reflection.CrossAtelierReflection;
import nl.leerateliers.reflection.QuestionTable;
import nl.leerateliers.reflection.WeekSeries;
import nl.leerateliers.region.Region;

/** The tables on the page that compares the ateliers, in their fixed order. */
record ComparisonSheets(CrossAtelierReflection reflection) {

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
    sheets.add(questions());
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

  private Sheet questions() {
    List<String> heads = new ArrayList<>(List.of(word("question")));
    reflection.ateliers().forEach(atelier -> heads.add(atelier.region().atelier()));
    List<List<Object>> rows = new ArrayList<>();
    for (QuestionTable.Row question : QuestionTable.of(reflection).rows()) {
      List<Object> row = new ArrayList<>();
      row.add(Messages.text("learning.question." + question.question()));
      row.addAll(question.texts());
      rows.add(row);
    }
    return new Sheet("questions", Messages.text("compare.questions.title"), heads, rows);
  }

  private static List<String> headsWithAtelier() {
    List<String> heads = new ArrayList<>(List.of(word("atelier")));
    heads.addAll(FigureSheets.heads());
    return heads;
  }
}
