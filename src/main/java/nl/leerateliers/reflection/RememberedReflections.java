package nl.leerateliers.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import nl.leerateliers.indicator.Exposure;
import nl.leerateliers.indicator.Filter;
import nl.leerateliers.message.Language;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;
import org.jspecify.annotations.Nullable;

/** Keeps what was computed of a region until somebody writes in its data. */
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
    Asked asked = new Asked(region, filter, exposure, database.state(region), Language.current());
    CrossCaseReflection known = find(asked);
    if (known != null) {
      return known;
    }
    CrossCaseReflection computed = compute.get();
    // A change in between would leave figures of two states: used once, not kept.
    if (database.state(region).equals(asked.state())) {
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
}
