package nl.leerateliers.release;

import jakarta.persistence.EntityManager;

/** One at a time decides what a region lets out: two requests at once may not both be new. */
final class Turn {

  private Turn() {}

  /** Waits for the turn and keeps it until the transaction ends. */
  static void take(EntityManager em) {
    em.createNativeQuery("select id from release_turn where id = 1 for update").getResultList();
  }
}
