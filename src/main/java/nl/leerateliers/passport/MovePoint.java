package nl.leerateliers.passport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.leerateliers.ketenkaart.Organisation;
import nl.leerateliers.ketenkaart.Organisations;
import nl.leerateliers.learning.LearningPoint;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;
import nl.leerateliers.security.AuditTrail;
import nl.leerateliers.security.Visitor;
import org.jspecify.annotations.Nullable;

/** Brings a learning point one state further, or back; never without owner and reason. */
@ApplicationScoped
public class MovePoint {

  private final RegionDatabase database;
  private final Organisations organisations;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  MovePoint(RegionDatabase database, Organisations organisations, AuditTrail trail, Clock clock) {
    this.database = database;
    this.organisations = organisations;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Makes the step that a meeting decided on, in the transaction of its decision.
   *
   * @param organisations the codes that may own the step
   * @param fictitious whether what is written in the region is invented
   * @return what is wrong by field; empty when it was made
   * @throws Problem as {@link #move}
   */
  public Map<String, String> decide(
      EntityManager em,
      List<String> organisations,
      boolean fictitious,
      String id,
      StepDraft draft,
      DecidedIn where,
      Visitor by) {
    return step(em, organisations, fictitious, id, draft, where, by);
  }

  /**
   * Makes the step.
   *
   * @return what is wrong by field; empty when it was made
   * @throws Problem 403 when the role may not make this step; 404 when there is no such point; 409
   *     when somebody else moved it meanwhile
   */
  public Map<String, String> move(Region region, String id, StepDraft draft, Visitor by) {
    List<String> codes = organisations.in(region).stream().map(Organisation::code).toList();
    return database.write(region, em -> step(em, codes, region.fictitious(), id, draft, null, by));
  }

  private Map<String, String> step(
      EntityManager em,
      List<String> codes,
      boolean fictitious,
      String id,
      StepDraft draft,
      @Nullable DecidedIn where,
      Visitor by) {
    LearningPoint point = locked(em, id);
    PointState now = PointState.valueOf(point.state());
    if (!draft.from().equals(now.name())) {
      throw new Problem("point-moved", 409, point.title());
    }
    Map<String, String> faults = draft.faults(point, codes);
    PointState target = draft.target();
    if (target != null && !faults.containsKey("to") && !by.may(now.permissionTo(target))) {
      throw Problem.forbidden();
    }
    if (faults.isEmpty()) {
      PointState next = Objects.requireNonNull(target);
      int position = PointStep.lastOf(em, id) + 1;
      PointStep made =
          new PointStep(id, position, now, next, draft, fictitious, by, OffsetDateTime.now(clock));
      em.persist(where == null ? made : made.decidedIn(where));
      point.become(next.name());
      trail.record(em, by, "learning-point-moved", id + " " + next);
    }
    return faults;
  }

  static LearningPoint locked(EntityManager em, String id) {
    LearningPoint point = em.find(LearningPoint.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (point == null) {
      throw Problem.notFound();
    }
    return point;
  }
}
