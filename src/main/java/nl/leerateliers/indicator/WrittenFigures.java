package nl.leerateliers.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import nl.leerateliers.disclosure.Count;
import nl.leerateliers.disclosure.Withheld;
import nl.leerateliers.ketenkaart.Characteristic;
import nl.leerateliers.ketenkaart.CodingFrame;
import nl.leerateliers.ketenkaart.FilledField;
import nl.leerateliers.message.Messages;
import nl.leerateliers.region.Period;

/**
 * What stands on the cards: fields filled in and characteristics seen. Weeks are for the region's
 * own screen; outside it there are totals only.
 *
 * @param cards the cards available for research, of all cases
 * @param completeness a row per field of the card, grouped by its step
 * @param coded cards on which a coder noted a characteristic, of the available ones
 * @param themes a row per theme of annex 2 and kind, grouped by kind
 * @param items a figure per characteristic that was seen at all, in the order of annex 2; on the
 *     region's own screen only, since beside the themes they would give small numbers away
 */
public record WrittenFigures(
    Indicator cards,
    List<WeekRow> completeness,
    Indicator coded,
    List<WeekRow> themes,
    List<Indicator> items) {

  private static final String AVAILABLE = "cardsAvailable";
  private static final String CODED = "coded";

  public WrittenFigures {
    completeness = List.copyOf(completeness);
    themes = List.copyOf(themes);
    items = List.copyOf(items);
  }

  /** Every share in it, but the cards it rests on: they are a key figure. */
  public Stream<Indicator> indicators() {
    return Stream.of(fields(), List.of(coded), characteristics()).flatMap(List::stream);
  }

  /** How often each field holds something. */
  public List<Indicator> fields() {
    return completeness.stream().map(WeekRow::figure).toList();
  }

  /** How often each theme and each characteristic was seen. */
  public List<Indicator> characteristics() {
    return Stream.concat(themes.stream().map(WeekRow::figure), items.stream()).toList();
  }

  static WrittenFigures of(Figuring figuring, Filter filter, CaseTally cases, WrittenTally tally) {
    Indicator cards = figuring.share("cards.available", tally.cards(), 0, "cases", cases.count());
    int withCode = tally.codedCards();
    Indicator coded =
        figuring.partOf(
            "cards.coded",
            Messages.text("indicator.cards.coded"),
            withCode,
            AVAILABLE,
            cards.n(),
            tally.cards());
    return new WrittenFigures(
        cards,
        completeness(
            figuring, filter, tally, cards, cases.count(c -> !Boolean.FALSE.equals(c.decided()))),
        coded,
        themes(figuring, filter, tally, coded),
        CodingFrame.all().stream()
            .filter(item -> figuring.isExact() && tally.withItem(item.code()) > 0)
            .map(
                item ->
                    figuring.partOf(
                        "characteristic." + item.code(),
                        Messages.text("coding.item." + item.code()),
                        tally.withItem(item.code()),
                        CODED,
                        coded.n(),
                        withCode))
            .toList());
  }

  private static List<WeekRow> completeness(
      Figuring figuring, Filter filter, WrittenTally tally, Indicator cards, int notDeclined) {
    List<WeekRow> rows = new ArrayList<>();
    for (int place = 0; place < FilledField.OF_CARD.size(); place++) {
      FilledField field = FilledField.OF_CARD.get(place);
      int index = place;
      int asked = tally.asked(index);
      // Two bases side by side would tell how many cards lie between them.
      if (!figuring.isExact() && figuring.disclosure().isSmall(tally.cards() - asked)) {
        continue;
      }
      boolean ofAll = asked == tally.cards();
      Count base = ofAll ? cards.n() : asked(figuring, cards, asked, notDeclined);
      String id = "completeness." + field.name();
      String label = Messages.text("case.field." + field.name());
      rows.add(
          new WeekRow(
              field.name(),
              Integer.toString(field.step()),
              ofAll
                  ? figuring.partOf(id, label, tally.filled(index), AVAILABLE, base, asked)
                  : figuring.share(id, label, tally.filled(index), 0, "cardsAsked", asked, base),
              weeks(figuring, filter, tally.days(), d -> d.startedOn(), d -> d.filled().get(index)),
              weeks(
                  figuring, filter, tally.days(), d -> d.startedOn(), d -> d.asked().get(index))));
    }
    return rows;
  }

  /** Of the cases that were not left as they are, all but a few may be available. */
  private static Count asked(Figuring figuring, Indicator cards, int asked, int notDeclined) {
    return cards.n().isShown() && figuring.mayTell(asked, notDeclined)
        ? figuring.vector(new int[] {asked}).get(0)
        : Withheld.WITHHELD;
  }

  private static List<WeekRow> themes(
      Figuring figuring, Filter filter, WrittenTally tally, Indicator coded) {
    List<Count> bases = weeks(figuring, filter, tally.coded(), c -> c.startedOn(), c -> c.count());
    List<WeekRow> rows = new ArrayList<>();
    for (Characteristic.Kind kind : Characteristic.Kind.values()) {
      CodingFrame.all().stream()
          .filter(item -> item.kind() == kind)
          .map(Characteristic::theme)
          .distinct()
          .forEach(
              theme -> {
                List<WrittenTally.Theme> seen =
                    tally.themes(t -> t.kind() == kind && t.theme() == theme);
                rows.add(
                    new WeekRow(
                        Integer.toString(theme),
                        kind.name(),
                        figuring.partOf(
                            "characteristic." + kind.name() + "." + theme,
                            Messages.text("report.theme." + theme),
                            seen.stream().mapToInt(WrittenTally.Theme::count).sum(),
                            CODED,
                            coded.n(),
                            tally.codedCards()),
                        weeks(figuring, filter, seen, t -> t.startedOn(), t -> t.count()),
                        bases));
              });
    }
    return rows;
  }

  /** The sum per week of the selection; nothing outside the region, where weeks are too fine. */
  private static <T> List<Count> weeks(
      Figuring figuring,
      Filter filter,
      List<T> tallied,
      Function<T, LocalDate> day,
      ToIntFunction<T> count) {
    if (!figuring.isExact()) {
      return List.of();
    }
    Period period = figuring.region().period();
    int[] weeks = new int[filter.toWeek() - filter.fromWeek() + 1];
    for (T one : tallied) {
      weeks[period.weekOf(day.apply(one)) - filter.fromWeek()] += count.applyAsInt(one);
    }
    return figuring.vector(weeks);
  }
}
