package nl.leerateliers.coding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.RollbackException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.leerateliers.ketenkaart.CardFile;
import nl.leerateliers.ketenkaart.Ketenkaart;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;
import nl.leerateliers.security.AuditTrail;
import nl.leerateliers.security.Visitor;

/** The codings of a region's cards, one for each card and coder. */
@ApplicationScoped
public class Codings {

  private final RegionDatabase database;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  Codings(RegionDatabase database, AuditTrail trail, Clock clock) {
    this.database = database;
    this.trail = trail;
    this.clock = clock;
  }

  /** Whether the atelier is done with the card: an intervention chosen, or not deepened at all. */
  static boolean isCodable(Ketenkaart card) {
    return card.cardAvailable()
        && (card.interventionChosenOn() != null
            || Boolean.FALSE.equals(card.intention().verdiepingDecided()));
  }

  /** The cards that can be coded, by id. */
  List<Ketenkaart> codable(Region region) {
    return database.read(
        region,
        em ->
            em.createQuery(
                    "select k from Ketenkaart k where k.cardAvailable = true order by k.id",
                    Ketenkaart.class)
                .getResultStream()
                .filter(Codings::isCodable)
                .toList());
  }

  Optional<Coding> find(Region region, String card, String coder) {
    return database.read(region, em -> find(em, card, coder));
  }

  /**
   * Whether somebody can still code this card. Until then they see no coding of another: two
   * codings that agree say nothing when one was copied.
   */
  public boolean isStillToCode(Region region, Ketenkaart card, String coder) {
    return isCodable(card) && !find(region, card.id(), coder).map(Coding::isFinished).orElse(false);
  }

  /** All codings of the region, by card and coder. */
  List<Coding> in(Region region) {
    return database.read(
        region,
        em ->
            em.createQuery("select c from Coding c order by c.cardId, c.coder", Coding.class)
                .setHint("eclipselink.batch", "c.judgements")
                .getResultList());
  }

  /** The codings of one card, by coder. */
  List<Coding> of(Region region, String card) {
    return database.read(
        region,
        em ->
            em.createQuery(
                    "select c from Coding c where c.cardId = :card order by c.coder", Coding.class)
                .setParameter("card", card)
                .getResultList());
  }

  /**
   * Keeps a draft without faults, and finishes the coding when the draft asks for it.
   *
   * @throws Problem 409 when the card is not finished, or the coding is, or was changed meanwhile
   */
  void keep(Region region, CardFile file, Visitor coder, CodingDraft draft) {
    String card = file.card().id();
    if (!isCodable(file.card())) {
      throw new Problem("coding-too-early", 409);
    }
    try {
      database.write(
          region,
          em -> {
            OffsetDateTime now = OffsetDateTime.now(clock);
            Coding coding = find(em, card, coder.account()).orElse(null);
            if (coding != null && coding.isFinished()) {
              throw new Problem("coding-finished", 409);
            }
            if ((coding == null ? 0 : coding.version()) != draft.version()) {
              throw new Problem("coding-changed", 409);
            }
            if (coding == null) {
              coding = new Coding(card, coder.account(), now);
              em.persist(coding);
            }
            coding.judge(draft.judgements(), now);
            if (draft.finish()) {
              coding.finish(now, CardText.of(file).checksum());
            }
            trail.record(em, draft.finish() ? "coding-finished" : "card-coded", card);
            return card;
          });
    } catch (OptimisticLockException | RollbackException lost) {
      if (find(region, card, coder.account()).map(Coding::version).orElse(0) == draft.version()) {
        throw lost;
      }
      throw new Problem("coding-changed", 409, lost);
    }
  }

  private static Optional<Coding> find(EntityManager em, String card, String coder) {
    return em.createQuery(
            "select c from Coding c where c.cardId = :card and c.coder = :coder", Coding.class)
        .setParameter("card", card)
        .setParameter("coder", coder)
        .getResultStream()
        .findFirst();
  }
}
