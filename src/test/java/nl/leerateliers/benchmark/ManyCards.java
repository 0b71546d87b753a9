package nl.leerateliers.benchmark;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;

/** Grows a region that holds a dataset: copies of its cards with all that is counted of them. */
public final class ManyCards {

  private static final List<String> HANGING_ON_A_CARD =
      List.of(
          "contribution",
          "principle_evidence",
          "characteristic",
          "follow_up",
          "card_safety",
          "card_conversation",
          "card_tension");

  /** What no committed dataset holds yet and every card asks. */
  private static final List<String> HELD_BY_NO_DATASET =
      List.of(
          "insert into card_safety (card_id, person_role, safety_before, ground_before)"
              + " select id, 'VICTIM', 'UNSAFE', 'Verzonnen grond' from ketenkaart"
              + " where card_available = true",
          "insert into card_conversation (card_id, number, spoken_with)"
              + " select id, 1, 'VICTIM' from ketenkaart where verdieping_decided = true",
          "insert into card_tension (card_id, tension, position)"
              + " select id, 1, 0 from ketenkaart where verdieping_decided = true");

  private ManyCards() {}

  /**
   * Copies the cards until there are at least this many.
   *
   * @return how many cards there are now
   */
  public static int grow(RegionsForTests world, DatabaseKind kind, Region region, int cards) {
    return world
        .database()
        .write(
            region,
            em -> {
              HELD_BY_NO_DATASET.forEach(sql -> em.createNativeQuery(sql).executeUpdate());
              int copies = (cards - 1) / count(em);
              if (copies > 0) {
                String numbers =
                    kind == DatabaseKind.H2
                        ? "(select x as copy from system_range(1, " + copies + ")) n"
                        : "(select copy from generate_series(1, " + copies + ") copy) n";
                copy(em, "ketenkaart", Set.of("id"), numbers);
                HANGING_ON_A_CARD.forEach(table -> copy(em, table, Set.of("card_id"), numbers));
                // Most positions are of a week and of no card: an empty card stays empty.
                copy(em, "tension_position", Set.of("id", "card_id"), numbers);
              }
              em.createNativeQuery("analyze").executeUpdate();
              return count(em);
            });
  }

  private static int count(EntityManager em) {
    return ((Number) em.createNativeQuery("select count(*) from ketenkaart").getSingleResult())
        .intValue();
  }

  private static void copy(EntityManager em, String table, Set<String> own, String numbers) {
    List<String> columns = columns(em, table);
    String copied =
        columns.stream()
            .map(c -> own.contains(c) ? "t." + c + " || '-' || n.copy" : "t." + c)
            .collect(Collectors.joining(", "));
    em.createNativeQuery(
            "insert into %s (%s) select %s from %s t cross join %s"
                .formatted(table, String.join(", ", columns), copied, table, numbers))
        .executeUpdate();
  }

  @SuppressWarnings("unchecked")
  private static List<String> columns(EntityManager em, String table) {
    List<String> names =
        em.createNativeQuery(
                "select lower(column_name) from information_schema.columns"
                    + " where lower(table_name) = '"
                    + table
                    + "' order by ordinal_position")
            .getResultList();
    return names;
  }
}
