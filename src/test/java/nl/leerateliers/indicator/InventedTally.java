package nl.leerateliers.indicator;

import java.util.ArrayList;
import java.util.List;
import nl.leerateliers.followup.SelectionRule;
import nl.leerateliers.ketenkaart.FilledField;

/** What is counted of invented cases. */
final class InventedTally {

  private InventedTally() {}

  static RegionTally of(List<InventedCase> cases) {
    List<RegionTally.Evidence> evidence = new ArrayList<>();
    List<RegionTally.Minutes> minutes = new ArrayList<>();
    List<RegionTally.Position> positions = new ArrayList<>();
    List<CardTally.Goal> goals = new ArrayList<>();
    List<CardTally.Evaluated> evaluated = new ArrayList<>();
    List<CardTally.Spent> gathering = new ArrayList<>();
    List<CardTally.Spent> interpreting = new ArrayList<>();
    for (InventedCase one : cases) {
      evidence.addAll(one.evidence);
      minutes.addAll(one.minutes);
      positions.addAll(one.positions);
      gathering.addAll(one.gathering);
      interpreting.addAll(one.interpreting);
      if (one.cell.isDeepened()) {
        goals.add(new CardTally.Goal(one.day, one.goal, 1));
      }
      if (one.evaluated != null) {
        evaluated.add(one.evaluated);
      }
    }
    return new RegionTally(
        new CaseTally(cases.stream().map(one -> one.cell).toList()),
        cases.stream().map(one -> one.reasons).toList(),
        evidence,
        minutes,
        positions,
        new SelectionRule(2, List.of()),
        List.of(),
        new CardTally(
            goals,
            cases.stream().map(one -> one.leadTime).toList(),
            evaluated,
            gathering,
            interpreting),
        written(cases));
  }

  private static WrittenTally written(List<InventedCase> cases) {
    List<WrittenTally.Day> days = new ArrayList<>();
    List<WrittenTally.Coded> coded = new ArrayList<>();
    List<WrittenTally.Item> items = new ArrayList<>();
    List<WrittenTally.Theme> themes = new ArrayList<>();
    for (InventedCase one : cases) {
      if (!one.cell.available()) {
        continue;
      }
      List<Integer> asked =
          FilledField.OF_CARD.stream().map(field -> one.isAsked(field) ? 1 : 0).toList();
      days.add(
          new WrittenTally.Day(
              one.day, 1, asked, one.filled.stream().map(held -> held ? 1 : 0).toList()));
      if (!one.seen.isEmpty()) {
        coded.add(new WrittenTally.Coded(one.day, 1));
      }
      one.seen.forEach(item -> items.add(new WrittenTally.Item(item.code(), 1)));
      one.seen.stream()
          .map(item -> new WrittenTally.Theme(item.kind(), item.theme(), one.day, 1))
          .distinct()
          .forEach(themes::add);
    }
    return new WrittenTally(days, coded, items, themes);
  }
}
