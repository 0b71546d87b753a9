package nl.leerateliers.publication;

import jakarta.persistence.EntityManager;

/** One at a time decides which words a region lets out. */
final class Turn {

  private Turn() {}

  /** Waits for the turn and keeps it until the transaction ends. */
  static void take(EntityManager em) {
    em.createNativeQuery("select id from publication_turn where id = 1 for update").getResultList();
  }
}
