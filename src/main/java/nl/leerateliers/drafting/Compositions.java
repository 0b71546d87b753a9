package nl.leerateliers.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerateliers.message.Problem;
import nl.leerateliers.security.Visitor;

/** The editions of the written reports, each in the database of its own place. */
@ApplicationScoped
public class Compositions {

  private static final int COUNTER = 2;

  private final PlaceDatabase database;
  private final Life life;

  @Inject
  Compositions(PlaceDatabase database, Life life) {
    this.database = database;
    this.life = life;
  }

  /** All editions, the newest first. */
  public List<Composition> in(Place place) {
    return database.read(place, Compositions::all);
  }

  /**
   * An edition with all that belongs to it.
   *
   * @throws Problem 404 when there is none of this number
   */
  public Edition get(Place place, int number) {
    return database.read(place, em -> edition(place, em, number));
  }

  /** Every version of a text, the newest first. */
  public List<Passage> versions(Place place, int number, String slot) {
    return database.read(
        place,
        em ->
            of(em, Passage.class, number, "e.version desc").stream()
                .filter(passage -> passage.slot().equals(slot))
                .toList());
  }

  /**
   * Begins an edition. Where one was published before, it takes over its texts.
   *
   * @param reason why a published one is opened again; the first one needs none
   * @throws Problem 409 while another edition is being written; 422 when the reason is missing
   */
  public Composition begin(Place place, ReportSnapshot of, Visitor by, String reason) {
    return database.write(
        place,
        em -> {
          int number = PlaceDatabase.next(em, COUNTER);
          List<Composition> earlier = all(em);
          if (earlier.stream().anyMatch(one -> !one.isPublished())) {
            throw new Problem("composition-open", 409, earlier.get(0).number());
          }
          if (!earlier.isEmpty() && reason.isBlank()) {
            throw new Problem("editing-reason", 422, 0, Life.LONGEST_REASON);
          }
          Composition made = new Composition(number, of, by.account(), life.now());
          em.persist(made);
          em.flush();
          if (!earlier.isEmpty()) {
            takeOver(edition(place, em, earlier.get(0).number()), em, number);
          }
          life.step(place, em, made, LifeStep.Kind.BEGUN, by, reason);
          return made;
        });
  }

  static Edition edition(Place place, EntityManager em, int number) {
    Composition composition = em.find(Composition.class, number);
    if (composition == null) {
      throw Problem.notFound();
    }
    Map<String, Passage> newest = new LinkedHashMap<>();
    Set<String> writers = new HashSet<>();
    for (Passage passage : of(em, Passage.class, number, "e.version")) {
      newest.put(passage.slot(), passage);
      writers.add(passage.account());
    }
    List<Omission> omissions = of(em, Omission.class, number, "e.chapter");
    omissions.forEach(omission -> writers.add(omission.account()));
    return new Edition(
        place,
        composition,
        List.copyOf(newest.values()),
        omissions,
        of(em, LifeStep.class, number, "e.id"),
        of(em, Comment.class, number, "e.writtenAt, e.id"),
        writers);
  }

  /** The edition, for whoever changes it: a second one waits. */
  static Composition locked(EntityManager em, int number) {
    Composition found = em.find(Composition.class, number, LockModeType.PESSIMISTIC_WRITE);
    if (found == null) {
      throw Problem.notFound();
    }
    return found;
  }

  private static void takeOver(Edition before, EntityManager em, int number) {
    before.passages().stream()
        .filter(passage -> !passage.text().isBlank())
        .forEach(passage -> em.persist(passage.in(number)));
    before.omissions().forEach(omission -> em.persist(omission.in(number)));
  }

  private static List<Composition> all(EntityManager em) {
    return em.createQuery("select c from Composition c order by c.number desc", Composition.class)
        .getResultList();
  }

  private static <T> List<T> of(EntityManager em, Class<T> type, int number, String order) {
    return em.createQuery(
            "select e from "
                + type.getSimpleName()
                + " e where e.composition = :number order by "
                + order,
            type)
        .setParameter("number", number)
        .getResultList();
  }
}
