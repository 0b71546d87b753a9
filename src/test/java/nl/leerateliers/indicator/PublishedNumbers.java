package nl.leerateliers.indicator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerateliers.disclosure.Count;
import nl.leerateliers.disclosure.PublishedTable;

/** Every number of cases in the figures of a region, by a name that says what it counts. */
final class PublishedNumbers {

  private final Map<String, Count> numbers = new LinkedHashMap<>();
  private final String prefix;

  private PublishedNumbers(String prefix) {
    this.prefix = prefix;
  }

  static Map<String, Count> of(RegionFigures figures) {
    PublishedNumbers all = new PublishedNumbers("");
    figures.indicators().forEach(all::add);
    figures.tables().forEach(all::add);
    for (PrincipleFigures principle : figures.principles()) {
      all.add("principle." + principle.principle().number() + "/ratings", principle.ratings());
      all.add("principle." + principle.principle().number() + "/weeks", principle.weeks());
    }
    for (TensionFigures tension : figures.tensions()) {
      all.put("tension." + tension.field().number() + "/total", tension.total());
    }
    for (OrganisationFigures organisation : figures.organisations()) {
      all.put("organisation." + organisation.organisation().code(), organisation.cards());
    }
    CardFigures cards = figures.cards();
    if (cards != null) {
      all.add(cards.goals());
      all.add(cards.leadTime().days());
    }
    return all.numbers;
  }

  /** Those of one case type. */
  static Map<String, Count> ofType(String type, RegionFigures figures) {
    PublishedNumbers all = new PublishedNumbers(type + ":");
    figures.headline().all().forEach(all::add);
    return all.numbers;
  }

  private void add(Indicator indicator) {
    put(indicator.id(), indicator.n());
    put(indicator.id() + "/unknown", indicator.unknown());
    if (indicator.base() != null) {
      put(indicator.id() + "/base", indicator.base());
    }
  }

  private void add(FigureTable table) {
    PublishedTable counts = table.counts();
    for (int row = 0; row < table.rows().size(); row++) {
      String name = table.id() + "[" + table.rows().get(row).code();
      put(name + "]", counts.rowTotals().get(row));
      for (int column = 0; column < table.columns().size(); column++) {
        put(name + "," + table.columns().get(column).code() + "]", counts.cell(row, column));
      }
    }
    for (int column = 0; column < table.columns().size(); column++) {
      put(
          table.id() + "[," + table.columns().get(column).code() + "]",
          counts.columnTotals().get(column));
    }
    put(table.id(), counts.total());
  }

  private void add(String name, List<Count> counts) {
    for (int i = 0; i < counts.size(); i++) {
      put(name + "[" + i + "]", counts.get(i));
    }
  }

  private void put(String name, Count count) {
    numbers.put(prefix + name, count);
  }
}
