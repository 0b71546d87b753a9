package nl.leerateliers.interpretation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.leerateliers.indicator.Selection;
import nl.leerateliers.ketenkaart.Organisation;
import nl.leerateliers.ketenkaart.Organisations;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.PortalDatabase;
import nl.leerateliers.region.RegionDatabase;
import nl.leerateliers.security.AuditTrail;
import nl.leerateliers.security.PortalAuditTrail;
import nl.leerateliers.security.Visitor;
import org.jspecify.annotations.Nullable;

/** The interpretations, each in the database of its own dashboard. */
@ApplicationScoped
class Interpretations {

  private final RegionDatabase regions;
  private final PortalDatabase portal;
  private final AuditTrail regionTrail;
  private final PortalAuditTrail portalTrail;
  private final Organisations organisations;
  private final Clock clock;

  @Inject
  Interpretations(
      RegionDatabase regions,
      PortalDatabase portal,
      AuditTrail regionTrail,
      PortalAuditTrail portalTrail,
      Organisations organisations,
      Clock clock) {
    this.regions = regions;
    this.portal = portal;
    this.regionTrail = regionTrail;
    this.portalTrail = portalTrail;
    this.organisations = organisations;
    this.clock = clock;
  }

  /** All that were not withdrawn, the oldest first. */
  List<Interpretation> under(Dashboard dashboard) {
    Function<EntityManager, List<Interpretation>> all =
        em ->
            em.createQuery(
                    "select i from Interpretation i where i.withdrawnAt is null"
                        + " order by i.writtenAt, i.id",
                    Interpretation.class)
                .getResultList();
    return dashboard.region() == null ? portal.read(all) : regions.read(dashboard.region(), all);
  }

  /** The organisations for which one may write; none at the comparison. */
  List<Organisation> organisations(Dashboard dashboard) {
    return dashboard.region() == null ? List.of() : organisations.in(dashboard.region());
  }

  /**
   * Keeps an interpretation, or tells by field what is wrong; one that was kept already stays.
   *
   * @throws Problem 400 when the selection does not exist
   */
  Map<String, String> write(Dashboard dashboard, InterpretationDraft draft, Visitor author) {
    List<String> codes = organisations(dashboard).stream().map(Organisation::code).toList();
    Map<String, String> faults = draft.faults(dashboard, codes);
    Selection selection = dashboard.selection(draft.selection());
    if (faults.isEmpty()) {
      change(
          dashboard,
          em -> {
            if (em.find(Interpretation.class, draft.key()) == null) {
              OffsetDateTime now = OffsetDateTime.now(clock);
              em.persist(new Interpretation(draft, selection.query(), author, now));
              record(dashboard, em, "interpretation-written", draft.figure());
            }
            return null;
          });
    }
    return faults;
  }

  /**
   * Withdraws the author's own interpretation; one that was withdrawn already stays so.
   *
   * @throws Problem 404 when the author has no such interpretation here
   */
  Interpretation withdraw(Dashboard dashboard, String id, Visitor author) {
    return change(
        dashboard,
        em -> {
          Interpretation found = em.find(Interpretation.class, id);
          if (found == null || !found.isBy(author)) {
            throw Problem.notFound();
          }
          if (!found.isWithdrawn()) {
            found.withdraw(OffsetDateTime.now(clock));
            record(dashboard, em, "interpretation-withdrawn", found.figure());
          }
          return found;
        });
  }

  private <T extends @Nullable Object> T change(
      Dashboard dashboard, Function<EntityManager, T> work) {
    return dashboard.region() == null
        ? portal.write(work)
        : regions.write(dashboard.region(), work);
  }

  private void record(Dashboard dashboard, EntityManager em, String action, String figure) {
    if (dashboard.region() == null) {
      portalTrail.record(em, action, figure);
    } else {
      regionTrail.record(em, action, figure);
    }
  }
}
