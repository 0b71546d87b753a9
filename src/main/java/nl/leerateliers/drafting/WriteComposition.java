package nl.leerateliers.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.util.Optional;
import nl.leerateliers.message.Problem;
import nl.leerateliers.security.Visitor;

/** What people write in an edition and about it. */
@ApplicationScoped
public class WriteComposition {

  public static final int LONGEST_COMMENT = 2_000;

  private final PlaceDatabase database;
  private final Life life;

  @Inject
  WriteComposition(PlaceDatabase database, Life life) {
    this.database = database;
    this.life = life;
  }

  /**
   * Keeps a text, unless somebody else wrote there since the writer looked: then theirs stays and
   * is given back.
   *
   * @throws Problem 409 when the edition is no draft
   */
  public SavedPassage save(Place place, int number, PassageDraft draft, Visitor by) {
    return database.write(
        place,
        em -> {
          Compositions.locked(em, number).requireDraft();
          OffsetDateTime now = life.now();
          Optional<Passage> current = Compositions.edition(place, em, number).passage(draft.slot());
          if (current.isPresent()) {
            Passage passage = current.get();
            if (passage.text().equals(draft.text())) {
              return new SavedPassage(false, passage);
            }
            if (passage.version() != draft.from()) {
              return new SavedPassage(true, passage);
            }
            if (passage.goesOn(by, now)) {
              passage.typeOn(draft, now);
              return new SavedPassage(false, passage);
            }
          }
          int version = current.map(Passage::version).orElse(0) + 1;
          Passage passage = new Passage(number, version, draft, by, now);
          em.persist(passage);
          record(place, em, number, "passage-written");
          return new SavedPassage(false, passage);
        });
  }

  /** Leaves a chapter out, or takes it back in where there is no reason. */
  public void leaveOut(Place place, int number, String chapter, String reason, Visitor by) {
    database.write(
        place,
        em -> {
          Compositions.locked(em, number).requireDraft();
          Omission known = em.find(Omission.class, Omission.key(number, chapter));
          if (known != null && reason.isEmpty()) {
            em.remove(known);
          } else if (known != null) {
            known.because(reason, by.account(), life.now());
          } else if (!reason.isEmpty()) {
            em.persist(new Omission(number, chapter, reason, by.account(), life.now()));
          }
          record(place, em, number, "chapter-left-out");
          return chapter;
        });
  }

  /** Says something about a slot; sent twice, it is one. */
  public void comment(Place place, int number, String key, String slot, String text, Visitor by) {
    database.write(
        place,
        em -> {
          if (Compositions.locked(em, number).isPublished()) {
            throw new Problem("composition-published", 409);
          }
          if (em.find(Comment.class, key) == null) {
            em.persist(new Comment(key, number, slot, text, by, life.now()));
            record(place, em, number, "report-commented");
          }
          return key;
        });
  }

  /**
   * Closes a comment; one that was closed already stays so.
   *
   * @return the slot it is about
   */
  public String resolve(Place place, int number, String comment, Visitor by) {
    return database.write(
        place,
        em -> {
          Compositions.locked(em, number);
          Comment found = em.find(Comment.class, comment);
          if (found == null || found.composition() != number) {
            throw Problem.notFound();
          }
          if (found.isOpen()) {
            found.resolve(by.account(), life.now());
            record(place, em, number, "report-comment-resolved");
          }
          return found.slot();
        });
  }

  private void record(Place place, EntityManager em, int number, String action) {
    database.record(place, em, action, place.id(number));
  }
}
