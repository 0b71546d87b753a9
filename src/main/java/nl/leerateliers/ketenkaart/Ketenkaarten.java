package nl.leerateliers.ketenkaart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
    CardCondition found = CardCondition.of(region, search);
    return database.read(
        region,
        em ->
            new CardList(
                summaries(em, found.page(em, search.page())), found.count(em), search.page()));
  }

  private static List<CardSummary> summaries(EntityManager em, List<Ketenkaart> page) {
    if (page.isEmpty()) {
      return List.of();
    }
    Map<String, WrittenRows> written =
        new RowsOfCards(em).writtenOn(page.stream().map(Ketenkaart::id).toList());
    return page.stream()
        .map(card -> CardSummary.of(card, Objects.requireNonNull(written.get(card.id()))))
        .toList();
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
        em -> Optional.ofNullable(em.find(Ketenkaart.class, id)).map(card -> file(em, card)));
  }

  private static CardFile file(EntityManager em, Ketenkaart card) {
    RowsOfCards rows = new RowsOfCards(em);
    WrittenRows written = rows.writtenOn(card.id());
    return new CardFile(
        card,
        written.contributions(),
        written.conversations(),
        written.safety(),
        written.evidence(),
        written.tensions(),
        rows.on(card.id(), FollowUp.class, "x.dueOn"),
        rows.on(card.id(), CardCharacteristic.class, "x.code"),
        CaseIdentities.pseudonyms(em, card.id()),
        neighbour(em, card.id(), "<", "desc"),
        neighbour(em, card.id(), ">", "asc"));
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
          return Completeness.of(card, new RowsOfCards(em).writtenOn(id));
        });
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
}
