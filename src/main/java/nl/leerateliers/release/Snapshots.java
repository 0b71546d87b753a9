package nl.leerateliers.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerateliers.indicator.FrozenTally;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;

/** The snapshots of each region. */
@ApplicationScoped
public class Snapshots {

  private static final int MOST_KEPT = 60;

  private final RegionDatabase database;

  /** A snapshot never changes; reading its numbers again would take most of the time of a page. */
  private final Map<String, FrozenTally> read =
      new LinkedHashMap<>(MOST_KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, FrozenTally> eldest) {
          return size() > MOST_KEPT;
        }
      };

  @Inject
  Snapshots(RegionDatabase database) {
    this.database = database;
  }

  /** All of a region, the newest first. */
  public List<RegionSnapshot> in(Region region) {
    return database.read(region, Snapshots::all);
  }

  /** What the nation sees of a region: its last released snapshot. */
  public Optional<ReleasedSnapshot> current(Region region) {
    return database.read(
        region,
        em ->
            all(em).stream()
                .filter(RegionSnapshot::isReleased)
                .findFirst()
                .map(
                    one ->
                        new ReleasedSnapshot(
                            one.number(), one.proposedAt().toInstant(), tally(em, one))));
  }

  /** What was counted for a snapshot. */
  FrozenTally tally(Region region, RegionSnapshot snapshot) {
    return database.read(region, em -> tally(em, snapshot));
  }

  static List<RegionSnapshot> all(EntityManager em) {
    return em.createQuery(
            "select s from RegionSnapshot s order by s.number desc", RegionSnapshot.class)
        .getResultList();
  }

  /** The checksum tells the snapshots of all regions apart, and those with the same numbers not. */
  FrozenTally tally(EntityManager em, RegionSnapshot snapshot) {
    synchronized (read) {
      FrozenTally known = read.get(snapshot.checksum());
      if (known != null) {
        return known;
      }
    }
    String text = em.find(SnapshotTally.class, snapshot.number()).tally();
    FrozenTally tally = FrozenTally.read(text, snapshot.checksum());
    synchronized (read) {
      read.put(snapshot.checksum(), tally);
    }
    return tally;
  }
}
