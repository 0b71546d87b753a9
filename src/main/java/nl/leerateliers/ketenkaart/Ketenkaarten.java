package nl.leerateliers.ketenkaart;

import static java.time.temporal.TemporalAdjusters.previousOrSame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerateliers.identity.CaseIdentities;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;

/** The cards of a region. */
@ApplicationScoped
public class Ketenkaarten {

  private final RegionDatabase database;

  @Inject
  Ketenkaarten(RegionDatabase database) {
    this.database = database;
  }

  /** One page of the cards that match, newest day first. */
  public CardList search(Region region, CardSearch search) {
    Map<String, Object> values = new LinkedHashMap<>();
    String where = where(region, search, values);
    return database.read(
        region,
        em -> {
          Long total =
              filled(
                      em.createQuery(
                          "select count(k) from Ketenkaart k where " + where, Long.class),
                      values)
                  .getSingleResult();
          List<Ketenkaart> page =
              filled(
                      em.createQuery(
                          "select k from Ketenkaart k where "
                              + where
                              + " order by k.startedOn desc, k.id desc",
                          Ketenkaart.class),
                      values)
                  .setFirstResult((search.page() - 1) * CardSearch.PAGE_SIZE)
                  .setMaxResults(CardSearch.PAGE_SIZE)
                  .getResultList();
          return new CardList(summaries(em, page), Math.toIntExact(total), search.page());
        });
  }

  private static List<CardSummary> summaries(EntityManager em, List<Ketenkaart> page) {
    if (page.isEmpty()) {
      return List.of();
    }
    List<String> ids = page.stream().map(Ketenkaart::id).toList();
    var contributions = byCard(em, Contribution.class, ids, Contribution::cardId);
    var conversations = byCard(em, Conversation.class, ids, Conversation::cardId);
    var safety = byCard(em, SafetyRow.class, ids, SafetyRow::cardId);
    var evidence = byCard(em, PrincipleEvidence.class, ids, PrincipleEvidence::cardId);
    var tensions = byCard(em, CardTension.class, ids, CardTension::cardId);
    return page.stream()
        .map(
            card ->
                CardSummary.of(
                    card,
                    new WrittenRows(
                        contributions.getOrDefault(card.id(), List.of()),
                        conversations.getOrDefault(card.id(), List.of()),
                        safety.getOrDefault(card.id(), List.of()),
                        evidence.getOrDefault(card.id(), List.of()),
                        tensions.getOrDefault(card.id(), List.of()))))
        .toList();
  }

  private static <T> Map<String, List<T>> byCard(
      EntityManager em, Class<T> type, List<String> ids, Function<T, String> card) {
    return em.createQuery(
            "select x from " + type.getSimpleName() + " x where x.cardId in :ids", type)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(Collectors.groupingBy(card));
  }

  /** The basisteams that occur, for the filter. */
  public List<String> policeTeams(Region region) {
    return database.read(
        region,
        em ->
            em.createQuery(
                    "select distinct k.head.policeTeam from Ketenkaart k"
                        + " where k.head.policeTeam is not null order by k.head.policeTeam",
                    String.class)
                .getResultList());
  }

  /** All cards with this primary case type, the oldest first. */
  public List<Ketenkaart> ofType(Region region, CaseType type) {
    return database.read(
        region,
        em ->
            em.createQuery(
                    "select k from Ketenkaart k where k.primaryCaseType = :type"
                        + " order by k.startedOn, k.id",
                    Ketenkaart.class)
                .setParameter("type", type)
                .getResultList());
  }

  /** The whole card with everything that hangs on it. */
  public Optional<CardFile> file(Region region, String id) {
    return database.read(
        region,
        em ->
            Optional.ofNullable(em.find(Ketenkaart.class, id))
                .map(
                    card ->
                        new CardFile(
                            card,
                            ofCard(em, Contribution.class, id, "x.organisation"),
                            ofCard(em, Conversation.class, id, "x.number"),
                            ofCard(em, SafetyRow.class, id, "x.personRole"),
                            ofCard(em, PrincipleEvidence.class, id, "x.principle"),
                            ofCard(em, CardTension.class, id, "x.tension"),
                            ofCard(em, FollowUp.class, id, "x.dueOn"),
                            ofCard(em, CardCharacteristic.class, id, "x.code"),
                            CaseIdentities.pseudonyms(em, id),
                            neighbour(em, id, "<", "desc"),
                            neighbour(em, id, ">", "asc"))));
  }

  /**
   * Which fields of a card hold something.
   *
   * @throws Problem 404 when there is no such card
   */
  Completeness completeness(Region region, String id) {
    return database.read(
        region,
        em -> {
          Ketenkaart card = em.find(Ketenkaart.class, id);
          if (card == null) {
            throw Problem.notFound();
          }
          return Completeness.of(card, rows(em, id));
        });
  }

  private static WrittenRows rows(EntityManager em, String id) {
    return new WrittenRows(
        ofCard(em, Contribution.class, id, "x.organisation"),
        ofCard(em, Conversation.class, id, "x.number"),
        ofCard(em, SafetyRow.class, id, "x.personRole"),
        ofCard(em, PrincipleEvidence.class, id, "x.principle"),
        ofCard(em, CardTension.class, id, "x.tension"));
  }

  private static <T> List<T> ofCard(EntityManager em, Class<T> type, String id, String order) {
    return em.createQuery(
            "select x from " + type.getSimpleName() + " x where x.cardId = :id order by " + order,
            type)
        .setParameter("id", id)
        .getResultList();
  }

  private static Optional<String> neighbour(
      EntityManager em, String id, String side, String order) {
    return em.createQuery(
            "select k.id from Ketenkaart k where k.id " + side + " :id order by k.id " + order,
            String.class)
        .setParameter("id", id)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  private static String where(Region region, CardSearch search, Map<String, Object> values) {
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
      String literal =
          search
              .text()
              .toLowerCase(Locale.ROOT)
              .replace("!", "!!")
              .replace("%", "!%")
              .replace("_", "!_");
      values.put("text", "%" + literal + "%");
    }
    return String.join(" and ", terms);
  }

  private static <T> TypedQuery<T> filled(TypedQuery<T> query, Map<String, Object> values) {
    values.forEach(query::setParameter);
    return query;
  }
}
