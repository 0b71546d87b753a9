package nl.leerateliers.begeleidingsgroep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.leerateliers.ketenkaart.Organisation;
import nl.leerateliers.ketenkaart.Organisations;
import nl.leerateliers.message.DutchDate;
import nl.leerateliers.message.Messages;
import nl.leerateliers.message.Problem;
import nl.leerateliers.passport.DecidedIn;
import nl.leerateliers.passport.MeetingSteps;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;
import nl.leerateliers.security.AuditTrail;
import nl.leerateliers.security.Visitor;

/** The decisions of the Tuesday meetings, from the meeting until they are done. */
@ApplicationScoped
public class Decisions {

  private final RegionDatabase database;
  private final AgendaWriting writing;
  private final Organisations organisations;
  private final DecideOnPoint points;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  Decisions(
      RegionDatabase database,
      AgendaWriting writing,
      Organisations organisations,
      DecideOnPoint points,
      AuditTrail trail,
      Clock clock) {
    this.database = database;
    this.writing = writing;
    this.organisations = organisations;
    this.points = points;
    this.trail = trail;
    this.clock = clock;
  }

  /** Those of earlier meetings for which somebody still has something to do. */
  public ReturningDecisions at(Region region, LocalDate day) {
    return ReturningDecisions.of(
        database.read(
            region,
            em ->
                em.createQuery(
                        "select x from AgendaItem x where x.meetingOn < :day"
                            + " order by x.meetingOn desc, x.position, x.id",
                        AgendaItem.class)
                    .setParameter("day", day)
                    .getResultStream()
                    .filter(AgendaItem::isRunning)
                    .toList()));
  }

  /**
   * Takes a decision, or tells by field what is wrong. A subject on which was decided already gets
   * a second decision beside the first; so does every learning point that a decision moves.
   *
   * @throws Problem 404 when the meeting has no such subject
   */
  Map<String, String> take(Region region, LocalDate day, DecisionDraft draft, Visitor by) {
    Map<String, String> faults = draft.faults(day);
    if (!faults.isEmpty()) {
      return faults;
    }
    List<Organisation> there = organisations.in(region);
    try {
      return writing.write(
          region,
          day,
          by,
          sheet -> {
            AgendaItem item = sheet.get(draft.item());
            if (draft.leavesOpenWhatMoves(item.kind())) {
              return Map.of("move", Messages.text("begeleidingsgroep.fault.move"));
            }
            Optional<PointMove> move = draft.asksMove();
            if (sheet.points().stream().noneMatch(each -> tookIt(sheet, each, draft))) {
              AgendaItem decided =
                  item.decision() == null && move.isEmpty()
                      ? item
                      : sheet.add(
                          new AgendaItem(
                              day,
                              ItemKind.OWN,
                              move.map(one -> DecideOnPoint.subject(sheet.em(), one))
                                  .orElse(item.subject()),
                              item.origin()));
              decided.decide(draft);
              trail.record(sheet.em(), "decision-taken", decided.id());
              move.ifPresent(
                  one ->
                      points.move(
                          sheet.em(),
                          there,
                          region.fictitious(),
                          one,
                          draft,
                          new DecidedIn(day, decided.id()),
                          by));
            }
            return Map.of();
          });
    } catch (DecideOnPoint.Refused refused) {
      return refused.faults();
    }
  }

  /** Whether this subject holds that very decision: sent twice it is one. */
  private static boolean tookIt(AgendaWriting.Sheet sheet, AgendaItem item, DecisionDraft draft) {
    return item.says(draft)
        && draft
            .asksMove()
            .map(
                one ->
                    MeetingSteps.made(
                        sheet.em(),
                        new DecidedIn(item.meetingOn(), item.id()),
                        one.point(),
                        one.to()))
            .orElse(true);
  }

  /**
   * It is done.
   *
   * @throws Problem 404 when there is no such decision, 409 when it was closed already
   */
  void close(Region region, String id) {
    change(region, id, "decision-done", item -> item.close(today()));
  }

  /**
   * It is taken back.
   *
   * @throws Problem 404 when there is no such decision, 409 when it was closed already
   */
  void withdraw(Region region, String id, String reason) {
    change(region, id, "decision-withdrawn", item -> item.withdraw(reason, today()));
  }

  private void change(Region region, String id, String action, Consumer<AgendaItem> verb) {
    database.write(
        region,
        em -> {
          AgendaWriting.takeTurn(em);
          AgendaItem found = MeetingAgendas.find(em, id);
          if (found == null) {
            throw Problem.notFound();
          }
          verb.accept(found);
          trail.record(em, action, id);
          return id;
        });
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), DutchDate.ZONE);
  }
}
