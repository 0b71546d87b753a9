package nl.leerateliers.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;

/** The walls of a region, one for each week. */
@ApplicationScoped
class Walls {

  private final RegionDatabase database;
  private final NameChoices names;

  @Inject
  Walls(RegionDatabase database, NameChoices names) {
    this.database = database;
    this.names = names;
  }

  /** Who reads a wall. */
  record Reader(boolean seesCases, boolean seesNames) {}

  Wall of(Region region, int week, Reader reader) {
    boolean named = reader.seesNames() && names.areAsked(region);
    String state = Integer.toHexString(database.state(region).hashCode());
    return database.read(region, em -> read(em, region, week, reader, named, state));
  }

  /** What was given on one day as day evaluations, and every reflection of its week. */
  List<Evaluation> dayEvaluations(Region region, LocalDate day, boolean seesCases) {
    return database.read(
        region,
        em ->
            em.createQuery(
                    "select x from Evaluation x where x.kind = :kind and x.givenOn = :day"
                        + " order by x.id",
                    Evaluation.class)
                .setParameter("kind", EvaluationKind.DAY_EVALUATION)
                .setParameter("day", day)
                .getResultStream()
                .map(each -> seesCases ? each : each.withoutCase())
                .toList());
  }

  Map<String, String> learningPoints(Region region) {
    return database.read(region, em -> new Possible(em).learningPoints());
  }

  private static Wall read(
      EntityManager em, Region region, int week, Reader reader, boolean named, String state) {
    List<Evaluation> all =
        Evaluations.all(em).stream()
            .map(each -> reader.seesCases() ? each : each.withoutCase())
            .toList();
    Map<String, String> nameOf = named ? names(em) : Map.of();
    List<Wall.Card> cards =
        Merged.of(
                all.stream()
                    .filter(each -> region.period().weekOf(each.givenOn()) == week)
                    .toList())
            .stream()
            .map(same -> card(same, nameOf))
            .toList();
    List<Wall.Group> groups = new ArrayList<>();
    List<EvaluationGroup> earlier = new ArrayList<>();
    for (EvaluationGroup group : Evaluations.groups(em)) {
      List<Wall.Card> own =
          cards.stream().filter(card -> group.id().equals(card.main().groupId())).toList();
      if (own.isEmpty() && region.period().weekOf(group.madeOn()) != week) {
        earlier.add(group);
        continue;
      }
      List<Integer> others =
          all.stream()
              .filter(each -> group.id().equals(each.groupId()))
              .map(each -> region.period().weekOf(each.givenOn()))
              .filter(other -> other != week)
              .distinct()
              .toList();
      groups.add(new Wall.Group(group, own, others));
    }
    LocalDate friday = fridayOf(region, week);
    List<Wall.Card> loose = cards.stream().filter(c -> c.main().groupId() == null).toList();
    return new Wall(week, friday, state, groups, earlier, loose);
  }

  /** The Friday of an atelier week. */
  static LocalDate fridayOf(Region region, int week) {
    return EvaluationDraft.fridayOf(region.period().from()).plusWeeks(week - 1L);
  }

  private static Wall.Card card(List<Evaluation> same, Map<String, String> nameOf) {
    Evaluation main = same.get(0);
    List<Wall.Same> originals =
        same.stream().skip(1).map(each -> new Wall.Same(each, nameOf.get(each.id()))).toList();
    return new Wall.Card(main, originals, nameOf.get(main.id()));
  }

  private static Map<String, String> names(EntityManager em) {
    Map<String, String> names = new HashMap<>();
    em.createQuery(
            "select e from EvaluationEntry e where e.name is not null", EvaluationEntry.class)
        .getResultStream()
        .forEach(entry -> names.put(entry.evaluationId(), Pin.text(entry.name())));
    return names;
  }
}
