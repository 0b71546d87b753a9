package nl.leerateliers.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
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
}
