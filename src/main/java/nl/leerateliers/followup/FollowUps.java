package nl.leerateliers.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerateliers.ketenkaart.FollowUp;
import nl.leerateliers.ketenkaart.Ketenkaart;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;

/** What is known of how a region's cases went on. */
@ApplicationScoped
public class FollowUps {

  private final RegionDatabase database;
  private final Clock clock;

  @Inject
  FollowUps(RegionDatabase database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** The selected cases, and those of which something was recorded or planned all the same. */
  public FollowUpOverview overview(Region region) {
    return database.readAtOnce(
        region,
        em -> {
          SelectionRule rule = SelectionRule.read(em, region.period());
          Map<String, List<FollowUp>> rows =
              em.createQuery("select f from FollowUp f", FollowUp.class)
                  .getResultStream()
                  .collect(Collectors.groupingBy(FollowUp::cardId));
          Map<String, List<FollowUpNote>> notes =
              em.createQuery("select n from FollowUpNote n", FollowUpNote.class)
                  .getResultStream()
                  .collect(Collectors.groupingBy(FollowUpNote::cardId));
          return new FollowUpOverview(
              rule,
              concerned(em, region, rule, rows.keySet()).stream()
                  .map(
                      card ->
                          CaseFollowUp.of(
                              card,
                              rule.selects(card.startedOn(), region.period()),
                              rows.getOrDefault(card.id(), List.of()),
                              notes.getOrDefault(card.id(), List.of()),
                              LocalDate.now(clock)))
                  .sorted(Comparator.comparing(CaseFollowUp::selected).reversed())
                  .toList());
        });
  }

  /** Which cases the region follows. */
  public SelectionRule rule(Region region) {
    return database.read(region, em -> SelectionRule.read(em, region.period()));
  }

  /** One case with its moments; empty when there is no such case. */
  public Optional<CaseFollowUp> ofCase(Region region, String id) {
    return database.readAtOnce(
        region,
        em -> Optional.ofNullable(em.find(Ketenkaart.class, id)).map(card -> of(em, region, card)));
  }

  private CaseFollowUp of(EntityManager em, Region region, Ketenkaart card) {
    return CaseFollowUp.of(
        card,
        SelectionRule.read(em, region.period()).selects(card.startedOn(), region.period()),
        rows(em, card.id()),
        notes(em, card.id()),
        LocalDate.now(clock));
  }

  static List<FollowUp> rows(EntityManager em, String card) {
    return em.createQuery("select f from FollowUp f where f.cardId = :card", FollowUp.class)
        .setParameter("card", card)
        .getResultList();
  }

  static List<FollowUpNote> notes(EntityManager em, String card) {
    return em.createQuery("select n from FollowUpNote n where n.cardId = :card", FollowUpNote.class)
        .setParameter("card", card)
        .getResultList();
  }

  /** Whatever is recorded in the portal has its row in the dataset's table. */
  private static List<Ketenkaart> concerned(
      EntityManager em, Region region, SelectionRule rule, Set<String> recorded) {
    return em.createQuery(
            "select k from Ketenkaart k where k.startedOn <= :last"
                + " or k.id in (select f.cardId from FollowUp f) order by k.startedOn, k.id",
            Ketenkaart.class)
        .setParameter("last", region.period().from().plusWeeks(rule.weeks()))
        .getResultStream()
        .filter(
            card -> rule.selects(card.startedOn(), region.period()) || recorded.contains(card.id()))
        .toList();
  }
}
