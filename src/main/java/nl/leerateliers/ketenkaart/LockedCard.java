package nl.leerateliers.ketenkaart;

import jakarta.persistence.EntityManager;
import nl.leerateliers.message.Problem;

/** A card that nobody else changes until the transaction ends: two people come after each other. */
public final class LockedCard {

  private LockedCard() {}

  /**
   * Waits for whoever is busy with the card.
   *
   * @throws Problem 404 when there is no such card
   */
  public static void in(EntityManager em, String card) {
    if (em.createNativeQuery("select version from ketenkaart where id = ?1 for update")
        .setParameter(1, card)
        .getResultList()
        .isEmpty()) {
      throw Problem.notFound();
    }
  }
}
