package nl.leerateliers.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.leerateliers.claim.Source;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;

/** How far each learning question is answered in a region. */
@ApplicationScoped
public class LearningAnswers {

  private final RegionDatabase database;

  @Inject
  LearningAnswers(RegionDatabase database) {
    this.database = database;
  }

  /** All of a region, by question. */
  public List<LearningAnswer> in(Region region) {
    return database.read(
        region,
        em ->
            em.createQuery(
                    "select x from LearningAnswer x order by x.question", LearningAnswer.class)
                .getResultList());
  }

  /**
   * The answers as other ateliers may read them: in full where they stand in a published report,
   * else their state only.
   */
  public List<LearningAnswer> sharedBy(Region region) {
    return database.read(
        region,
        em -> {
          List<String> reports = Source.reports(em);
          return em.createQuery(
                  "select x from LearningAnswer x order by x.question", LearningAnswer.class)
              .getResultStream()
              .map(x -> x.isFrom(reports) ? x : x.stateOnly())
              .toList();
        });
  }
}
