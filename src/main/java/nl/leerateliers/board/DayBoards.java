package nl.leerateliers.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerateliers.ketenkaart.Contribution;
import nl.leerateliers.ketenkaart.Ketenkaart;
import nl.leerateliers.ketenkaart.Organisation;
import nl.leerateliers.ketenkaart.Organisations;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;
import nl.leerateliers.security.AuditTrail;

/** The board of any day of an atelier, made of the cards as they are now. */
@ApplicationScoped
public class DayBoards {

  /** A case that was decided on stays this many days when something is still open. */
  static final int DAYS_TO_EVALUATE = 3;

  private static final int CARDS_IN_A_LINE = 25;

  private final RegionDatabase database;
  private final Organisations organisations;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  DayBoards(RegionDatabase database, Organisations organisations, AuditTrail trail, Clock clock) {
    this.database = database;
    this.organisations = organisations;
    this.trail = trail;
    this.clock = clock;
  }

  /** Today; or the first or last day of an atelier that is still to come or is over. */
  LocalDate usualDay(Region region) {
    LocalDate today = LocalDate.now(clock);
    if (today.isBefore(region.period().from())) {
      return region.period().from();
    }
    return today.isAfter(region.period().to()) ? region.period().to() : today;
  }

  /** The board of one day; who reads it is kept. */
  DayBoard on(Region region, LocalDate day) {
    List<Organisation> own = organisations.in(region);
    return database.aside(
        region,
        em -> {
          List<BoardCase> cases = cases(em, day, own);
          DayBoard board =
              new DayBoard(
                  day,
                  Arrays.stream(Moment.values())
                      .map(m -> new DayBoard.Column(m, at(m, cases)))
                      .toList(),
                  marks(em, day),
                  waiting(cases, own));
          List<String> cards = board.cards();
          for (int i = 0; i < cards.size(); i += CARDS_IN_A_LINE) {
            List<String> some = cards.subList(i, Math.min(cards.size(), i + CARDS_IN_A_LINE));
            trail.record(em, "board-seen", day + ": " + String.join(" ", some));
          }
          return board;
        });
  }

  private static List<BoardCase> at(Moment moment, List<BoardCase> cases) {
    return cases.stream().filter(each -> each.moment() == moment).toList();
  }

  private static List<BoardCase> cases(EntityManager em, LocalDate day, List<Organisation> own) {
    List<Ketenkaart> cards =
        em.createQuery(
                "select k from Ketenkaart k where k.startedOn <= :day and (k.startedOn = :day or"
                    + " k.interventionChosenOn is null or k.interventionChosenOn >= :since)"
                    + " order by k.startedOn, k.id",
                Ketenkaart.class)
            .setParameter("day", day)
            .setParameter("since", day.minusDays(DAYS_TO_EVALUATE))
            .getResultList();
    if (cards.isEmpty()) {
      return List.of();
    }
    List<String> ids = cards.stream().map(Ketenkaart::id).toList();
    Map<String, List<Contribution>> rows =
        em.createQuery("select c from Contribution c where c.cardId in :ids", Contribution.class)
            .setParameter("ids", ids)
            .getResultStream()
            .collect(Collectors.groupingBy(Contribution::cardId));
    Map<String, CaseMoment> moved =
        em.createQuery("select m from CaseMoment m where m.cardId in :ids", CaseMoment.class)
            .setParameter("ids", ids)
            .getResultStream()
            .collect(Collectors.toMap(CaseMoment::cardId, Function.identity()));
    return cards.stream()
        .map(
            card -> {
              Moment told = Moment.of(card, day);
              Moment moment =
                  Optional.ofNullable(moved.get(card.id())).map(m -> m.over(told)).orElse(told);
              return new BoardCase(
                  card,
                  moment,
                  moment != told,
                  ChronoUnit.DAYS.between(card.startedOn(), day),
                  OpenPoint.of(card, moment, rows.getOrDefault(card.id(), List.of()), own));
            })
        .filter(each -> belongs(each, day))
        .toList();
  }

  private static boolean belongs(BoardCase each, LocalDate day) {
    LocalDate chosen = each.card().interventionChosenOn();
    return each.moment() != Moment.DECIDED
        || each.days() == 0
        || (chosen != null && (chosen.equals(day) || !each.open().isEmpty()));
  }

  private static List<DayBoard.DueMark> marks(EntityManager em, LocalDate day) {
    List<Object[]> found =
        em.createQuery(
                "select m, k.title from FollowUpMark m, Ketenkaart k where k.id = m.cardId"
                    + " and m.closedAt is null and m.dueOn <= :day"
                    + " order by m.dueOn, m.cardId, m.id",
                Object[].class)
            .setParameter("day", day)
            .getResultList();
    return found.stream()
        .map(
            row -> {
              FollowUpMark mark = (FollowUpMark) row[0];
              long days = ChronoUnit.DAYS.between(mark.dueOn(), day);
              return new DayBoard.DueMark(mark, (String) row[1], days);
            })
        .toList();
  }

  private static List<DayBoard.Waiting> waiting(List<BoardCase> cases, List<Organisation> own) {
    List<DayBoard.Waiting> waiting = new ArrayList<>();
    for (Organisation each : own) {
      List<DayBoard.WaitingPart> parts = new ArrayList<>();
      for (OpenPoint.Kind kind : OpenPoint.Kind.values()) {
        OpenPoint point = new OpenPoint(each.code(), kind);
        List<String> cards =
            cases.stream()
                .filter(one -> one.open().contains(point))
                .map(one -> one.card().id())
                .toList();
        if (!cards.isEmpty()) {
          parts.add(new DayBoard.WaitingPart(kind, cards));
        }
      }
      if (!parts.isEmpty()) {
        waiting.add(new DayBoard.Waiting(each, parts));
      }
    }
    return waiting;
  }
}
