package nl.leerateliers.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import nl.leerateliers.publication.Publications;
import nl.leerateliers.publication.ReleasedWords;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;

/** How far each learning question is answered in a region. */
@ApplicationScoped
public class LearningAnswers {

  private final RegionDatabase database;
  private final Publications publications;

  @Inject
  LearningAnswers(RegionDatabase database, Publications publications) {
    this.database = database;
    this.publications = publications;
  }

  /** All of a region, by question. */
  public List<LearningAnswer> in(Region region) {
    return database.read(region, LearningAnswers::all);
  }

  /** How far each question is, with the answer only in the words that the region released. */
  public List<LearningAnswer> sharedBy(Region region) {
    return database.read(
        region,
        em -> {
          Map<String, ReleasedWords> released = publications.releasedOf(em, AnswerTexts.KIND);
          return all(em).stream()
              .map(
                  answer -> {
                    ReleasedWords words = released.get(answer.question());
                    return words == null ? answer.stateOnly() : answer.inWords(words);
                  })
              .toList();
        });
  }

  static List<LearningAnswer> all(EntityManager em) {
    return em.createQuery(
            "select x from LearningAnswer x order by x.question", LearningAnswer.class)
        .getResultList();
  }
}
