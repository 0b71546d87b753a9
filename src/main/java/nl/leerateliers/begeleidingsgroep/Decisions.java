package nl.leerateliers.begeleidingsgroep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import nl.leerateliers.message.DutchDate;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;
import nl.leerateliers.security.AuditTrail;
import nl.leerateliers.security.Visitor;

/** The decisions of the Tuesday meetings, from the meeting until they are done. */
@ApplicationScoped
public class Decisions {

  private final RegionDatabase database;
  private final AgendaWriting writing;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  Decisions(RegionDatabase database, AgendaWriting writing, AuditTrail trail, Clock clock) {
    this.database = database;
    this.writing = writing;
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
   * a second decision beside the first.
   *
   * @throws Problem 404 when the meeting has no such subject
   */
  Map<String, String> take(Region region, LocalDate day, DecisionDraft draft, Visitor by) {
    Map<String, String> faults = draft.faults(day);
    if (faults.isEmpty()) {
      writing.write(
          region,
          day,
          by,
          sheet -> {
            AgendaItem item = sheet.get(draft.item());
            if (sheet.points().stream().noneMatch(each -> each.says(draft))) {
              AgendaItem decided =
                  item.decision() == null
                      ? item
                      : sheet.add(new AgendaItem(day, ItemKind.OWN, item.subject(), item.origin()));
              decided.decide(draft);
              trail.record(sheet.em(), "decision-taken", decided.id());
            }
            return item;
          });
    }
    return faults;
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
