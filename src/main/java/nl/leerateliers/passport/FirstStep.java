package nl.leerateliers.passport;

import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import nl.leerateliers.security.Visitor;

/** The step with which a point comes into being, written within the caller's transaction. */
public final class FirstStep {

  private FirstStep() {}

  /**
   * Writes it down, after the steps that the point may have.
   *
   * @param organisation the owner of the step
   * @param fictitious whether what is written in the region is invented
   */
  public static void record(
      EntityManager em,
      String pointId,
      PointState state,
      String organisation,
      String reason,
      boolean fictitious,
      Visitor by,
      OffsetDateTime now) {
    StepDraft draft = new StepDraft("", "", organisation, "", reason);
    em.persist(
        new PointStep(
            pointId, PointStep.lastOf(em, pointId) + 1, null, state, draft, fictitious, by, now));
  }
}
