package nl.leerateliers.ketenkaart;

import static java.time.temporal.TemporalAdjusters.previousOrSame;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leerateliers.region.Region;

/**
 * What a card {@code k} must be like for a search to find it, in JPQL.
 *
 * @param values what fills in the parameters of the text
 */
record CardCondition(String text, Map<String, Object> values) {

  CardCondition {
    values = Map.copyOf(values);
  }

  static CardCondition of(Region region, CardSearch search) {
    Map<String, Object> values = new HashMap<>();
    List<String> terms = new ArrayList<>(List.of("1 = 1"));
    search.chosen().forEach((choice, code) -> terms.add(choice.condition(code, values)));
    LocalDate monday = region.period().from().with(previousOrSame(DayOfWeek.MONDAY));
    if (search.from() != null) {
      terms.add("k.startedOn >= :first");
      values.put("first", monday.plusWeeks(search.from() - 1L));
    }
    if (search.to() != null) {
      terms.add("k.startedOn < :after");
      values.put("after", monday.plusWeeks(search.to()));
    }
    if (search.policeTeam() != null) {
      terms.add("k.head.policeTeam = :team");
      values.put("team", search.policeTeam());
    }
    if (search.text() != null) {
      terms.add(
          "(lower(k.title) like :text escape '!' or lower(k.head.offence) like :text escape '!'"
              + " or lower(k.id) like :text escape '!')");
      values.put("text", "%" + literal(search.text().toLowerCase(Locale.ROOT)) + "%");
    }
    return new CardCondition(String.join(" and ", terms), values);
  }

  private static String literal(String text) {
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }

  /** How many cards it holds for. */
  int count(EntityManager em) {
    return Math.toIntExact(query(em, "count(k)", "", Long.class).getSingleResult());
  }

  /** The cards of one page, newest day first. */
  List<Ketenkaart> page(EntityManager em, int page) {
    return query(em, "k", " order by k.startedOn desc, k.id desc", Ketenkaart.class)
        .setFirstResult((page - 1) * CardSearch.PAGE_SIZE)
        .setMaxResults(CardSearch.PAGE_SIZE)
        .getResultList();
  }

  private <T> TypedQuery<T> query(EntityManager em, String what, String order, Class<T> type) {
    TypedQuery<T> query =
        em.createQuery("select " + what + " from Ketenkaart k where " + text + order, type);
    values.forEach(query::setParameter);
    return query;
  }
}
