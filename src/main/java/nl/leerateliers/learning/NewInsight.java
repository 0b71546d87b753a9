package nl.leerateliers.learning;

import jakarta.persistence.EntityManager;

/** A pattern or new way of thinking that becomes a learning point in the state INSIGHT. */
public final class NewInsight {

  private NewInsight() {}

  /**
   * Writes it down within the caller's transaction, after the other learning points.
   *
   * @param level CASE, CROSS_CASE or CROSS_ATELIER
   * @param source the id of one of the region's sources
   * @param place where in that source
   * @return the id of the learning point
   */
  public static String write(
      EntityManager em,
      String title,
      String observation,
      String level,
      String source,
      String place,
      boolean fictitious) {
    em.createNativeQuery("select id from dataset_import order by imported_at desc for update")
        .getResultList();
    int last =
        em.createQuery("select p.id from LearningPoint p", String.class)
            .getResultStream()
            .mapToInt(id -> Integer.parseInt(id.substring(id.indexOf('-') + 1)))
            .max()
            .orElse(0);
    Integer position =
        em.createQuery("select max(p.position) from LearningPoint p", Integer.class)
            .getSingleResult();
    String id = "LP-" + (last + 1);
    em.createNativeQuery(
            "insert into learning_point (id, position, title, observation, level, state,"
                + " source_id, place, fictitious)"
                + " values (?1, ?2, ?3, ?4, ?5, 'INSIGHT', ?6, ?7, ?8)")
        .setParameter(1, id)
        .setParameter(2, position == null ? 1 : position + 1)
        .setParameter(3, title)
        .setParameter(4, observation)
        .setParameter(5, level)
        .setParameter(6, source)
        .setParameter(7, place)
        .setParameter(8, fictitious)
        .executeUpdate();
    return id;
  }
}
