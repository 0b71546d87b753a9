package nl.leerateliers.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Locale;
import nl.leerateliers.message.Problem;
import nl.leerateliers.security.Visitor;

/** From draft to published: who decides what, and what must have happened before. */
@ApplicationScoped
public class Life {

  /** Of those who sign; at least one of them wrote nothing in it. */
  static final int SIGNATURES = 2;

  public static final int LONGEST_REASON = 500;

  private static final int COUNTER = 3;

  private final PlaceDatabase database;
  private final Clock clock;

  @Inject
  Life(PlaceDatabase database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Takes the figures of another snapshot into a draft. */
  public void freeze(Place place, int number, ReportSnapshot of, Visitor by) {
    database.write(
        place,
        em -> {
          Composition composition = Compositions.locked(em, number);
          composition.freeze(of);
          return step(place, em, composition, LifeStep.Kind.FROZEN, by, "" + of.number());
        });
  }

  /** Lays a draft before its readers; its texts are closed. */
  public void submit(Place place, int number, Visitor by) {
    database.write(
        place,
        em -> {
          Composition composition = Compositions.locked(em, number);
          composition.submit();
          return step(place, em, composition, LifeStep.Kind.SUBMITTED, by, "");
        });
  }

  /** Gives it back to its writers; what was signed no longer counts. */
  public void giveBack(Place place, int number, Visitor by, String reason) {
    database.write(
        place,
        em -> {
          Composition composition = Compositions.locked(em, number);
          composition.giveBack();
          return step(place, em, composition, LifeStep.Kind.RETURNED, by, reason);
        });
  }

  /**
   * Signs. The second signature closes it, if one of the two did not write in it, and one is of the
   * region that it is about: its words reach others by this report.
   *
   * @throws Problem 403 when the same account signed already; 409 when two of its writers would be
   *     the only ones, or nobody of the region
   */
  public void sign(Place place, int number, Visitor by, String reason) {
    database.write(
        place,
        em -> {
          Composition composition = Compositions.locked(em, number);
          composition.requireInReview();
          Edition edition = Compositions.edition(place, em, number);
          if (edition.isSignedBy(by.account())) {
            throw new Problem("composition-signed-already", 403);
          }
          long fresh =
              edition.signatures().stream()
                      .filter(step -> !edition.writers().contains(step.account()))
                      .count()
                  + (edition.writers().contains(by.account()) ? 0 : 1);
          if (edition.signatures().size() + 1 >= SIGNATURES) {
            if (fresh == 0) {
              throw new Problem("composition-only-writers", 409);
            }
            boolean ofRegion =
                by.role().isRegional()
                    || edition.signatures().stream().anyMatch(step -> step.role().isRegional());
            if (place.region() != null && !ofRegion) {
              throw new Problem("composition-nobody-of-region", 409);
            }
            composition.sign();
          }
          return step(place, em, composition, LifeStep.Kind.SIGNED, by, reason);
        });
  }

  /** Hands it to its public, as it was kept and with the job that makes its file. */
  public void publish(Place place, int number, Visitor by, String finished, String job) {
    database.write(
        place,
        em -> {
          Composition composition = Compositions.locked(em, number);
          composition.publish(finished, job);
          return step(place, em, composition, LifeStep.Kind.PUBLISHED, by, "");
        });
  }

  OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }

  LifeStep step(
      Place place,
      EntityManager em,
      Composition composition,
      LifeStep.Kind kind,
      Visitor by,
      String reason) {
    LifeStep step =
        new LifeStep(
            PlaceDatabase.next(em, COUNTER), composition.number(), kind, by, reason, now());
    em.persist(step);
    database.record(
        place,
        em,
        "composition-" + kind.name().toLowerCase(Locale.ROOT),
        place.id(composition.number()));
    return step;
  }
}
