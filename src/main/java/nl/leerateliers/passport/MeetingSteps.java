package nl.leerateliers.passport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import nl.leerateliers.learning.LearningPoint;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;

/** The steps of learning points that the meetings decided on. */
@ApplicationScoped
public class MeetingSteps {

  private final RegionDatabase database;

  @Inject
  MeetingSteps(RegionDatabase database) {
    this.database = database;
  }

  /** Those of one meeting, in the order in which they were made. */
  public List<MeetingStep> on(Region region, LocalDate meeting) {
    return database.read(
        region,
        em ->
            em.createQuery(
                    "select s from PointStep s where s.meetingOn = :day"
                        + " order by s.madeAt, s.pointId, s.position",
                    PointStep.class)
                .setParameter("day", meeting)
                .getResultStream()
                .map(step -> found(em, step))
                .toList());
  }

  /** Whether this subject of an agenda made this step. */
  public static boolean made(EntityManager em, DecidedIn where, String pointId, String to) {
    return em.createQuery(
            "select s from PointStep s where s.agendaItem = :item and s.meetingOn = :day"
                + " and s.pointId = :point",
            PointStep.class)
        .setParameter("item", where.item())
        .setParameter("day", where.meeting())
        .setParameter("point", pointId)
        .getResultStream()
        .anyMatch(step -> step.to().name().equals(to));
  }

  private static MeetingStep found(EntityManager em, PointStep step) {
    LearningPoint point = em.find(LearningPoint.class, step.pointId());
    return new MeetingStep(
        step.agendaItem(),
        step.pointId(),
        point == null ? "" : point.title(),
        step.from(),
        step.to(),
        point == null ? null : PointState.valueOf(point.state()));
  }
}
