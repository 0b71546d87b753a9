package nl.leerateliers.reflection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.leerateliers.disclosure.Count;
import nl.leerateliers.indicator.CardFigures;
import nl.leerateliers.indicator.FigureTable;
import nl.leerateliers.indicator.Indicator;
import nl.leerateliers.indicator.OrganisationFigures;
import nl.leerateliers.indicator.PrincipleFigures;
import nl.leerateliers.indicator.RegionFigures;
import nl.leerateliers.indicator.TimeFigures;
import nl.leerateliers.indicator.WeekRow;
import nl.leerateliers.indicator.WrittenFigures;

/** What a figure of the dashboard says, and the address of its cards. */
record CardLink(String what, int count, String address) {

  /**
   * Figures that count no cards, and why. A figure that is neither here nor opens its cards fails.
   */
  static final Map<String, String> WITHOUT_CARDS =
      Map.of("tension.", "A position was given by a person in a week; most name no case.");

  private CardLink(String what, Count count, String address) {
    this(what, count.value().orElseThrow(), address);
  }

  /** Every figure with what it says; what has no cards to open is in the list of exceptions. */
  static List<CardLink> all(RegionFigures figures, CardsBehind behind) {
    List<CardLink> links = new ArrayList<>();
    CardFigures cards = Objects.requireNonNull(figures.cards());
    Stream.of(figures.tables(), List.of(cards.goals(), cards.leadTime().days()))
        .flatMap(List::stream)
        .forEach(table -> table(links, table, behind));
    figures.indicators().stream()
        .filter(each -> WITHOUT_CARDS.keySet().stream().noneMatch(each.id()::startsWith))
        .forEach(each -> links.add(new CardLink(each.id(), each.n(), behind.figure(each))));
    figures.indicators().stream()
        .filter(each -> CountedCards.of(each.id() + ".unknown").isPresent())
        .forEach(each -> links.add(new CardLink(each.id(), each.unknown(), behind.unknown(each))));
    for (CardFigures.ReasonsOfType type : cards.reasonsByType()) {
      CardsBehind ofType = behind.ofType(type.caseType().code());
      Stream.concat(type.forVerdieping().stream(), type.against().stream())
          .forEach(
              each ->
                  links.add(
                      new CardLink(
                          type.caseType().code() + " " + each.id(),
                          each.n(),
                          ofType.figure(each))));
    }
    for (OrganisationFigures each : figures.organisations()) {
      links.add(new CardLink("rows " + each.timed().id(), each.cards(), behind.organisation(each)));
    }
    weeks(links, figures, behind);
    return links;
  }

  private static void table(List<CardLink> links, FigureTable table, CardsBehind behind) {
    for (int row = 0; row < table.rows().size(); row++) {
      String name = table.id() + " " + table.rows().get(row).code();
      links.add(new CardLink(name, table.counts().rowTotals().get(row), behind.row(table, row)));
      for (int column = 0; column < table.columns().size(); column++) {
        links.add(
            new CardLink(
                name + " " + table.columns().get(column).code(),
                table.cell(row, column),
                behind.cell(table, row, column)));
      }
    }
  }

  private static void weeks(List<CardLink> links, RegionFigures figures, CardsBehind behind) {
    WrittenFigures written = Objects.requireNonNull(figures.written());
    for (PrincipleFigures principle : figures.principles()) {
      week(links, principle.evidence().id(), principle.weeks(), behind);
      for (int rating = 0; rating < 5; rating++) {
        int place = rating;
        week(
            links,
            principle.rated().get(rating).id(),
            principle.ratedWeeks().stream().map(week -> week.ratings().get(place)).toList(),
            behind);
      }
    }
    for (WeekRow row : written.themes()) {
      week(links, row.figure().id(), row.weeks(), behind);
    }
    for (WeekRow row : written.completeness()) {
      Indicator field = row.figure();
      week(links, field.id(), row.weeks(), behind);
      links.add(new CardLink("empty " + field.id(), behind.missing(field), behind.unfilled(field)));
    }
    List<TimeFigures.Week> times = Objects.requireNonNull(figures.cards()).time().weeks();
    for (int place = 0; place < times.size(); place++) {
      int cards = times.get(place).interpreting().times();
      String address = behind.week(place).interpreted(cards);
      links.add(new CardLink("interpreted w" + place, cards, address));
    }
  }

  private static void week(List<CardLink> links, String id, List<Count> weeks, CardsBehind behind) {
    for (int place = 0; place < weeks.size(); place++) {
      Count count = weeks.get(place);
      links.add(new CardLink(id + " week " + place, count, behind.week(place).figure(id, count)));
    }
  }
}
