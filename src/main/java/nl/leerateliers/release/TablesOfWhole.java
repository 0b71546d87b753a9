package nl.leerateliers.release;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.leerateliers.disclosure.Count;
import nl.leerateliers.indicator.CaseGroup;
import nl.leerateliers.indicator.Category;
import nl.leerateliers.indicator.FigureTable;
import nl.leerateliers.indicator.RegionFigures;
import nl.leerateliers.ketenkaart.CaseType;

/** What the tables over all cases tell of what a filter can ask and a key figure counts. */
final class TablesOfWhole {

  /** A number that is shown: of which cases, and which attribute has to be known to count them. */
  record Number(KeyFigure.Attribute attribute, Predicate<CaseGroup> counted) {}

  private final List<Number> numbers = new ArrayList<>();

  private TablesOfWhole() {}

  /** Of other tables no selection has figures. */
  static List<Number> numbers(RegionFigures whole) {
    TablesOfWhole tables = new TablesOfWhole();
    for (FigureTable table : whole.tables()) {
      switch (table.id()) {
        case "weeks.caseType", "weeks.verdieping" ->
            tables.add(KeyFigure.Attribute.NONE, table, group -> true);
        case "outcome.other" -> tables.add(KeyFigure.Attribute.OTHER, table, CaseGroup::isDeepened);
        case "outcome.care" -> tables.add(KeyFigure.Attribute.LED, table, CaseGroup::isDeepened);
        case "preselectCare" -> tables.addDecisionsOfJuveniles(table);
        default -> {
          // No selection has figures of what it counts.
        }
      }
    }
    return tables.numbers;
  }

  /** Cells and margins; of columns that went together there is one, which is the margin. */
  private void add(KeyFigure.Attribute attribute, FigureTable table, Predicate<CaseGroup> within) {
    for (int r = 0; r < table.rows().size(); r++) {
      Predicate<CaseGroup> row = within.and(row(table.rows().get(r).code()));
      add(KeyFigure.Attribute.NONE, table.counts().rowTotals().get(r), row);
      for (int c = 0; c < table.columns().size() && table.columns().size() > 1; c++) {
        add(attribute, table.cell(r, c), row.and(column(attribute, table.columns().get(c))));
      }
    }
  }

  private void addDecisionsOfJuveniles(FigureTable table) {
    for (int c = 0; c < table.columns().size() && table.columns().size() > 1; c++) {
      add(
          KeyFigure.Attribute.NONE,
          table.counts().columnTotals().get(c),
          KeyFigure.JUVENILE
              .counted()
              .and(column(KeyFigure.Attribute.NONE, table.columns().get(c))));
    }
  }

  private void add(KeyFigure.Attribute attribute, Count count, Predicate<CaseGroup> counted) {
    if (count.isShown()) {
      numbers.add(new Number(attribute, counted));
    }
  }

  private static Predicate<CaseGroup> row(String code) {
    return code.startsWith("w")
        ? group -> group.week() == Integer.parseInt(code.substring(1))
        : group -> group.caseType().name().equals(code);
  }

  private static Predicate<CaseGroup> column(KeyFigure.Attribute attribute, Category column) {
    String code = column.code();
    for (CaseType type : CaseType.values()) {
      if (type.name().equals(code)) {
        return group -> group.caseType() == type;
      }
    }
    String value =
        switch (code) {
          case "yes" -> "true";
          case "no" -> "false";
          case "unknown" -> "null";
          default -> throw new IllegalArgumentException("No value of a case: " + code);
        };
    return attribute == KeyFigure.Attribute.NONE
        ? group -> String.valueOf(group.deepened()).equals(value)
        : group -> attribute.of(group).equals(value);
  }
}
