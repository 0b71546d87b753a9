package nl.leerateliers.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerateliers.followup.SelectionRule;
import nl.leerateliers.ketenkaart.CareOutcome;
import nl.leerateliers.ketenkaart.CaseType;
import nl.leerateliers.ketenkaart.DispositionKind;
import nl.leerateliers.ketenkaart.InterventionKind;
import nl.leerateliers.ketenkaart.PreselectScore;
import nl.leerateliers.region.Period;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;

/** Counts a region's cards in one read: grouped queries, integers only. */
@ApplicationScoped
class Tallies {

  private static final String CASES =
      """
      select k.startedOn, k.primaryCaseType, k.intention.verdiepingDecided,
        k.choice.otherThanRegular, k.choice.careOutcome, k.choice.dispositionKind,
        k.choice.interventionKind, k.head.preselectCare, k.cardAvailable, count(k)
      from Ketenkaart k where k.startedOn between :first and :last and %s
      group by k.startedOn, k.primaryCaseType, k.intention.verdiepingDecided,
        k.choice.otherThanRegular, k.choice.careOutcome, k.choice.dispositionKind,
        k.choice.interventionKind, k.head.preselectCare, k.cardAvailable
      """;

  private static final String DAYS =
      """
      select k.startedOn, count(k)
      from Ketenkaart k where k.startedOn between :first and :last and %s
      group by k.startedOn
      """;

  private static final String REASONS =
      """
      select k.primaryCaseType, k.head.preselectCare, k.intention.verdiepingDecided,
        k.intention.verdiepingReasons, k.intention.noVerdiepingReasons, count(k)
      from Ketenkaart k where k.startedOn between :first and :last and %s
      group by k.primaryCaseType, k.head.preselectCare, k.intention.verdiepingDecided,
        k.intention.verdiepingReasons, k.intention.noVerdiepingReasons
      """;

  private static final String PRINCIPLES =
      """
      select e.principle, e.rating, k.startedOn, count(e)
      from PrincipleEvidence e, Ketenkaart k
      where e.cardId = k.id and e.evidence is not null and k.intention.verdiepingDecided = true
        and k.startedOn between :first and :last and %s
      group by e.principle, e.rating, k.startedOn
      """;

  private static final String CONTRIBUTIONS =
      """
      select k.startedOn, c.organisation, c.addedValue, c.minutes, count(c)
      from Contribution c, Ketenkaart k
      where c.cardId = k.id and k.startedOn between :first and :last and %s
      group by k.startedOn, c.organisation, c.addedValue, c.minutes
      """;

  private static final String FOLLOWED =
      """
      select k.startedOn, count(distinct k.id)
      from FollowUp f, Ketenkaart k
      where f.cardId = k.id and f.state = 'FOLLOWED'
        and k.startedOn between :first and :last and %s
      group by k.startedOn
      """;

  private final RegionDatabase database;

  @Inject
  Tallies(RegionDatabase database) {
    this.database = database;
  }

  RegionTally of(Region region, Filter filter) {
    return database.readAtOnce(region, em -> of(em, region, filter));
  }

  /** The same within the work of the caller. */
  RegionTally of(EntityManager em, Region region, Filter filter) {
    List<Object[]> contributions = rows(em, CONTRIBUTIONS, region, filter);
    return new RegionTally(
        new CaseTally(rows(em, CASES, region, filter).stream().map(Tallies::cell).toList()),
        rows(em, REASONS, region, filter).stream().map(RegionTally.Reasons::of).toList(),
        rows(em, PRINCIPLES, region, filter).stream().map(Tallies::evidence).toList(),
        RegionTally.Minutes.of(contributions),
        positions(em, region, filter),
        SelectionRule.read(em, region.period()),
        rows(em, FOLLOWED, region, filter).stream()
            .map(row -> new RegionTally.Followed((LocalDate) row[0], number(row[1])))
            .toList(),
        CardTally.read(query -> rows(em, query, region, filter), contributions),
        WrittenTallies.of(em, region, filter));
  }

  /** How many cards a filter lets through. */
  int count(EntityManager em, Region region, Filter filter) {
    return rows(em, DAYS, region, filter).stream().mapToInt(row -> number(row[1])).sum();
  }

  /** All cases of the period, by what a filter can ask and a key figure counts. */
  List<CaseGroup> groups(EntityManager em, Region region) {
    return CaseGroup.of(
        region.period(), rows(em, CaseGroup.QUERY, region, Filter.all(region.period())));
  }

  private static List<Object[]> rows(EntityManager em, String query, Region region, Filter filter) {
    Map<String, Object> asked = new LinkedHashMap<>();
    StringBuilder which = new StringBuilder("1 = 1");
    if (filter.caseType() != null) {
      which.append(" and k.primaryCaseType = :type");
      asked.put("type", filter.caseType());
    }
    if (filter.policeTeam() != null) {
      which.append(" and k.head.policeTeam = :team");
      asked.put("team", filter.policeTeam());
    }
    if (filter.deepened() != null) {
      which.append(" and k.intention.verdiepingDecided = :deepened");
      asked.put("deepened", filter.deepened());
    }
    TypedQuery<Object[]> rows = em.createQuery(query.formatted(which), Object[].class);
    asked.forEach(rows::setParameter);
    return between(rows, region, filter).getResultList();
  }

  private static List<RegionTally.Position> positions(
      EntityManager em, Region region, Filter filter) {
    TypedQuery<Object[]> rows =
        em.createQuery(
            "select t.tension, t.givenOn, t.position, count(t) from TensionPosition t"
                + " where t.givenOn between :first and :last"
                + " group by t.tension, t.givenOn, t.position",
            Object[].class);
    return between(rows, region, filter).getResultList().stream()
        .map(
            row ->
                new RegionTally.Position(
                    (Integer) row[0], (LocalDate) row[1], (Integer) row[2], number(row[3])))
        .toList();
  }

  private static TypedQuery<Object[]> between(
      TypedQuery<Object[]> query, Region region, Filter filter) {
    Period period = region.period();
    LocalDate first = period.from().minusDays(period.from().getDayOfWeek().getValue() - 1L);
    return query
        .setParameter("first", first.plusWeeks(filter.fromWeek() - 1L))
        .setParameter("last", first.plusWeeks(filter.toWeek()).minusDays(1));
  }

  private static CaseCell cell(Object[] row) {
    return new CaseCell(
        (LocalDate) row[0],
        (CaseType) row[1],
        (Boolean) row[2],
        (Boolean) row[3],
        (CareOutcome) row[4],
        (DispositionKind) row[5],
        (InterventionKind) row[6],
        (PreselectScore) row[7],
        (Boolean) row[8],
        number(row[9]));
  }

  private static RegionTally.Evidence evidence(Object[] row) {
    return new RegionTally.Evidence(
        (Integer) row[0], (Integer) row[1], (LocalDate) row[2], number(row[3]));
  }

  static List<String> codes(Object column) {
    return column instanceof List<?> codes
        ? codes.stream().map(String::valueOf).toList()
        : List.of();
  }

  static int number(Object count) {
    return Math.toIntExact((Long) count);
  }
}
