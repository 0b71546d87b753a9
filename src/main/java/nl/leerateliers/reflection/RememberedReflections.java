package nl.leerateliers.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import nl.leerateliers.indicator.Exposure;
import nl.leerateliers.indicator.Filter;
import nl.leerateliers.message.Language;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was computed of a region until its data change: at its next import, or when somebody
 * writes on a card or tells how a case went on.
 */
@ApplicationScoped
class RememberedReflections {

  private static final int MOST = 200;

  private final RegionDatabase database;

  /** Least recently used goes first. */
  private final Map<Asked, CrossCaseReflection> remembered =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, CrossCaseReflection> eldest) {
          return size() > MOST;
        }
      };

  @Inject
  RememberedReflections(RegionDatabase database) {
    this.database = database;
  }

  /**
   * The whole region and the exposure are in it, so nobody gets another one's figures; and the
   * language, as figures carry their labels.
   */
  private record Asked(
      Region region, Filter filter, Exposure exposure, String state, Language language) {}

  CrossCaseReflection get(
      Region region, Filter filter, Exposure exposure, Supplier<CrossCaseReflection> compute) {
    Asked asked = new Asked(region, filter, exposure, state(region), Language.current());
    CrossCaseReflection known = find(asked);
    if (known != null) {
      return known;
    }
    CrossCaseReflection computed = compute.get();
    // A change in between would leave figures of two states: used once, not kept.
    if (state(region).equals(asked.state())) {
      keep(asked, computed);
    }
    return computed;
  }

  private synchronized @Nullable CrossCaseReflection find(Asked asked) {
    return remembered.get(asked);
  }

  private synchronized void keep(Asked asked, CrossCaseReflection computed) {
    remembered.put(asked, computed);
  }

  /**
   * Another text after every import, and in every database: the ids are random. Changes of cards
   * and follow-ups are never taken back but by an import, so their number tells them apart.
   */
  private String state(Region region) {
    Object[] row =
        (Object[])
            database.read(
                region,
                em ->
                    em.createNativeQuery(
                            "select count(*), max(id), (select count(*) from card_change),"
                                + " (select coalesce(sum(version), 0) from ketenkaart),"
                                + " (select count(*) from follow_up_note),"
                                + " (select count(*) from follow_up_rule)"
                                + " from dataset_import")
                        .getSingleResult());
    return Arrays.toString(row);
  }
}
