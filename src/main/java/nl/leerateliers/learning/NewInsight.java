package nl.leerateliers.learning;

import jakarta.persistence.EntityManager;
import java.util.stream.Stream;

/** A pattern or new way of thinking that becomes a learning point in the state INSIGHT. */
public final class NewInsight {

  private NewInsight() {}

  /**
   * Writes it down within the caller's transaction, after the other learning points.
   *
   * @param organisation that brings it in
   * @param level CASE, CROSS_CASE or CROSS_ATELIER
   * @param source the id of one of the region's sources
   * @param place where in that source
   * @return the id of the learning point
   */
  public static String write(
      EntityManager em,
      String title,
      String observation,
      String organisation,
      String level,
      String source,
      String place,
      boolean fictitious) {
    em.createNativeQuery("select id from dataset_import order by imported_at desc for update")
        .getResultList();
    int number = nextNumber(em);
    Integer position =
        em.createQuery("select max(p.position) from LearningPoint p", Integer.class)
            .getSingleResult();
    String id = "LP-" + number;
    em.createNativeQuery(
            "insert into learning_point (id, position, title, observation, level, state,"
                + " source_id, place, fictitious, own_organisation)"
                + " values (?1, ?2, ?3, ?4, ?5, 'INSIGHT', ?6, ?7, ?8, ?9)")
        .setParameter(1, id)
        .setParameter(2, position == null ? 1 : position + 1)
        .setParameter(3, title)
        .setParameter(4, observation)
        .setParameter(5, level)
        .setParameter(6, source)
        .setParameter(7, place)
        .setParameter(8, fictitious)
        .setParameter(9, organisation)
        .executeUpdate();
    return id;
  }

  /** A number is used once, also when an import took the point away and left its history. */
  public static int nextNumber(EntityManager em) {
    return Stream.of(
                "select id from learning_point",
                "select point_id from learning_point_state",
                "select point_id from learning_point_state_replaced")
            .flatMap(query -> em.createNativeQuery(query).getResultStream().map(String::valueOf))
            .mapToInt(id -> Integer.parseInt(((String) id).substring("LP-".length())))
            .max()
            .orElse(0)
        + 1;
  }
}
