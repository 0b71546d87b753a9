package nl.leerateliers.ketenkaart;

import jakarta.persistence.EntityManager;
import java.util.List;

/** The next id of rows that are numbered as the dataset does: {@code E-001}, {@code T-1240}. */
public final class NextNumber {

  private NextNumber() {}

  /** Waits for whoever else numbers rows or imports, and makes them wait. */
  public static void wait(EntityManager em) {
    em.createNativeQuery("select last_number from card_number for update").getResultList();
  }

  /**
   * The id after the highest. Whoever else wants one, registers a card or imports waits until this
   * transaction ends.
   *
   * @param table a table of the dataset with a column {@code id}; never what somebody typed
   */
  public static String of(EntityManager em, String table, String letter) {
    wait(em);
    List<?> highest =
        em.createNativeQuery(
                "select id from "
                    + table
                    + " order by char_length(id) desc, id desc fetch first 1 rows only")
            .getResultList();
    int last = highest.isEmpty() ? 0 : Integer.parseInt(highest.get(0).toString().substring(2));
    return "%s-%03d".formatted(letter, last + 1);
  }
}
