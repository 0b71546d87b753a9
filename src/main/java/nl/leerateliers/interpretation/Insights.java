package nl.leerateliers.interpretation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerateliers.ketenkaart.Organisation;
import nl.leerateliers.ketenkaart.Organisations;
import nl.leerateliers.learning.NewInsight;
import nl.leerateliers.passport.FirstStep;
import nl.leerateliers.passport.PointState;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;
import nl.leerateliers.security.AuditTrail;
import nl.leerateliers.security.Visitor;

/** The insights that came of a region's interpretations. */
@ApplicationScoped
class Insights {

  private static final int LONGEST_PLACE = 120;

  private final RegionDatabase database;
  private final Organisations organisations;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  Insights(RegionDatabase database, Organisations organisations, AuditTrail trail, Clock clock) {
    this.database = database;
    this.organisations = organisations;
    this.trail = trail;
    this.clock = clock;
  }

  /** An interpretation that was not withdrawn. */
  Optional<Interpretation> interpretation(Region region, String id) {
    return database.read(
        region,
        em ->
            Optional.ofNullable(em.find(Interpretation.class, id))
                .filter(found -> !found.isWithdrawn()));
  }

  /** The id of the insight by the id of the interpretation it came of. */
  @SuppressWarnings("unchecked")
  Map<String, String> in(Region region) {
    Map<String, String> made = new HashMap<>();
    List<Object[]> rows =
        database.read(
            region,
            em ->
                em.createNativeQuery(
                        "select i.interpretation_id, i.learning_point from interpretation_insight i"
                            + " join learning_point p on p.id = i.learning_point")
                    .getResultList());
    rows.forEach(row -> made.put((String) row[0], (String) row[1]));
    return made;
  }

  /** Makes an insight of it, or tells by field what is wrong; made twice, it still is one. */
  Map<String, String> make(
      Region region, Interpretation from, InsightDraft draft, String figure, Visitor by) {
    List<String> codes = organisations.in(region).stream().map(Organisation::code).toList();
    return database.write(
        region,
        em -> {
          List<String> sources =
              em.createQuery("select s.id from Source s", String.class).getResultList();
          Map<String, String> faults = draft.faults(sources, codes, known(em, draft.cardIds()));
          if (!faults.isEmpty() || !isNew(em, from.id())) {
            return faults;
          }
          String place = draft.place(figure);
          String point =
              NewInsight.write(
                  em,
                  draft.title(),
                  draft.observation(),
                  draft.organisation(),
                  draft.level(),
                  draft.source(),
                  place.length() > LONGEST_PLACE ? place.substring(0, LONGEST_PLACE) : place,
                  region.fictitious());
          OffsetDateTime now = OffsetDateTime.now(clock);
          FirstStep.record(
              em,
              point,
              PointState.INSIGHT,
              draft.organisation(),
              draft.title(),
              region.fictitious(),
              by,
              now);
          em.createNativeQuery(
                  "insert into interpretation_insight (interpretation_id, learning_point, account,"
                      + " made_at) values (?1, ?2, ?3, ?4)")
              .setParameter(1, from.id())
              .setParameter(2, point)
              .setParameter(3, by.account())
              .setParameter(4, now)
              .executeUpdate();
          trail.record(em, "insight-made", point);
          return faults;
        });
  }

  /** One that an import took away may be made again. */
  private static boolean isNew(EntityManager em, String interpretation) {
    em.createNativeQuery("select id from dataset_import order by imported_at desc for update")
        .getResultList();
    em.createNativeQuery(
            "delete from interpretation_insight where interpretation_id = ?1"
                + " and learning_point not in (select id from learning_point)")
        .setParameter(1, interpretation)
        .executeUpdate();
    return em.createNativeQuery(
            "select learning_point from interpretation_insight where interpretation_id = ?1")
        .setParameter(1, interpretation)
        .getResultList()
        .isEmpty();
  }

  private static List<String> known(EntityManager em, List<String> cards) {
    return cards.stream()
        .filter(
            card ->
                !em.createNativeQuery("select id from ketenkaart where id = ?1")
                    .setParameter(1, card)
                    .getResultList()
                    .isEmpty())
        .toList();
  }
}
