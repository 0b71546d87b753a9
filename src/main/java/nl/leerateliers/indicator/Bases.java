package nl.leerateliers.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerateliers.disclosure.Count;
import nl.leerateliers.disclosure.Disclosure;
import nl.leerateliers.message.Messages;
import nl.leerateliers.tension.TensionField;

/**
 * On how many cases each table of a region rests, by what people call the table. Two publications
 * of a table whose base differs by a few cases tell what those few are (rule R8).
 */
final class Bases {

  private final Map<String, Integer> sizes = new LinkedHashMap<>();

  private Bases() {}

  /** Of exact figures, since what is withheld has a base too. */
  static Bases of(RegionFigures figures) {
    Bases bases = new Bases();
    figures.headline().all().forEach(bases::add);
    for (FigureTable table : figures.tables()) {
      bases.add(table);
    }
    figures.reasonsFor().forEach(bases::add);
    figures.reasonsAgainst().forEach(bases::add);
    for (PrincipleFigures principle : figures.principles()) {
      bases.add(principle.evidence().n(), "principle", principle.principle().number());
      bases.add(Count.sum(principle.ratings()), "ratings", principle.principle().number());
    }
    for (TensionFigures tension : figures.tensions()) {
      TensionField field = tension.field();
      bases.add(tension.total(), "tension", field.number());
    }
    for (OrganisationFigures organisation : figures.organisations()) {
      String name = organisation.organisation().name();
      bases.add(organisation.cards(), "organisation", name);
      bases.add(organisation.withMinutes(), "minutes", name);
    }
    return bases;
  }

  /** The tables whose base differs by too few, in the order of the page. */
  static List<String> tooNear(Bases one, Bases other, Disclosure disclosure) {
    Set<String> names = new LinkedHashSet<>(one.sizes.keySet());
    names.addAll(other.sizes.keySet());
    List<String> near = new ArrayList<>(names);
    near.removeIf(
        name -> {
          int difference = one.sizes.getOrDefault(name, 0) - other.sizes.getOrDefault(name, 0);
          return !disclosure.isSmall(Math.abs(difference));
        });
    return near;
  }

  /** A share rests on its base; how many fall in it may change by one as any cell may. */
  private void add(Indicator indicator) {
    if (indicator.base() == null) {
      sizes.put(indicator.label(), value(indicator.n()));
    } else {
      sizes.put(String.valueOf(indicator.baseLabel()), value(indicator.base()));
    }
  }

  /** Case types are also shown one by one, so each of them is a base of its own. */
  private void add(FigureTable table) {
    String title = Messages.text("indicator.table." + table.id());
    sizes.put(title, value(table.counts().total()));
    if (table.id().equals("outcome.other")) {
      addEach(table.rows(), table.counts().rowTotals(), title);
    } else if (table.id().equals("weeks.caseType")) {
      addEach(table.columns(), table.counts().columnTotals(), title);
    }
  }

  private void addEach(List<Category> groups, List<Count> totals, String title) {
    for (int i = 0; i < groups.size(); i++) {
      sizes.put(title + " (" + groups.get(i).label() + ")", value(totals.get(i)));
    }
  }

  private void add(Count total, String kind, Object which) {
    sizes.put(Messages.text("indicator.publication." + kind, which), value(total));
  }

  private static int value(Count exact) {
    return exact.value().orElseThrow();
  }
}
