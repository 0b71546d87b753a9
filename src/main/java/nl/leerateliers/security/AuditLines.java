package nl.leerateliers.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.leerateliers.message.DutchDate;
import nl.leerateliers.region.DatabaseDown;
import nl.leerateliers.region.PortalDatabase;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;
import nl.leerateliers.region.Regions;
import org.jspecify.annotations.Nullable;

/** Reads what was done, in the portal and in every region, as one list. */
@ApplicationScoped
class AuditLines {

  static final int PER_PAGE = 50;
  static final int LAST_PAGE = 200;

  /** Stable, so lines of one moment keep the order their database gave them on every page. */
  private static final Comparator<AuditEntry> NEWEST_FIRST =
      Comparator.comparing(AuditEntry::at).reversed();

  private final PortalDatabase portal;
  private final RegionDatabase database;
  private final Regions regions;

  @Inject
  AuditLines(PortalDatabase portal, RegionDatabase database, Regions regions) {
    this.portal = portal;
    this.database = database;
    this.regions = regions;
  }

  /**
   * One page, the newest first. A region that is down is named, not left out silently.
   *
   * @param of a region's key, {@link AuditEntry#PORTAL} for the portal alone, or null for all
   * @param number the page, from 1
   */
  AuditPage page(@Nullable String of, @Nullable LocalDate day, int number) {
    int needed = number * PER_PAGE + 1;
    List<AuditEntry> found = new ArrayList<>();
    List<Region> down = new ArrayList<>();
    if (of == null || of.equals(AuditEntry.PORTAL)) {
      found.addAll(portal.read(em -> newest(em, PortalAuditLine.class, null, day, needed)));
    }
    for (Region region : regions.all()) {
      if (of == null || of.equals(region.key())) {
        try {
          found.addAll(
              database.read(
                  region, em -> newest(em, RegionAuditLine.class, region.key(), day, needed)));
        } catch (DatabaseDown e) {
          down.add(region);
        }
      }
    }
    found.sort(NEWEST_FIRST);
    int from = Math.min((number - 1) * PER_PAGE, found.size());
    int to = Math.min(from + PER_PAGE, found.size());
    return new AuditPage(found.subList(from, to), number, found.size() > to, down);
  }

  private static <T extends AuditLine> List<AuditEntry> newest(
      EntityManager em, Class<T> type, @Nullable String region, @Nullable LocalDate day, int most) {
    LocalDate from = day == null ? LocalDate.of(2000, 1, 1) : day;
    LocalDate until = day == null ? LocalDate.of(9000, 1, 1) : day.plusDays(1);
    return em.createQuery(
            "select l from "
                + type.getSimpleName()
                + " l where l.happenedAt >= :start and l.happenedAt < :end"
                + " order by l.happenedAt desc, l.id",
            type)
        .setParameter("start", midnight(from))
        .setParameter("end", midnight(until))
        .setMaxResults(most)
        .getResultStream()
        .map(line -> line.entry(region))
        .toList();
  }

  private static OffsetDateTime midnight(LocalDate day) {
    return day.atStartOfDay(DutchDate.ZONE).toOffsetDateTime();
  }
}
