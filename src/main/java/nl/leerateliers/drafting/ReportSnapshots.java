package nl.leerateliers.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The numbers of the snapshots that reports were made of. */
@ApplicationScoped
public class ReportSnapshots {

  private static final int COUNTER = 1;

  private final PlaceDatabase database;

  @Inject
  ReportSnapshots(PlaceDatabase database) {
    this.database = database;
  }

  /** The number of the snapshot with this checksum: a new one where it has none yet. */
  public int number(Place place, String checksum, Instant asOf) {
    return database.write(
        place,
        em -> {
          int next = PlaceDatabase.next(em, COUNTER);
          Optional<ReportSnapshot> known = withChecksum(em, checksum);
          if (known.isPresent()) {
            return known.get().number();
          }
          em.persist(new ReportSnapshot(next, checksum, asOf));
          return next;
        });
  }

  /** Says where the manuscript of a snapshot lies. */
  public ReportSnapshot keep(Place place, int number, String manuscript) {
    return database.write(
        place,
        em -> {
          ReportSnapshot snapshot = em.find(ReportSnapshot.class, number);
          snapshot.keptAs(manuscript);
          return snapshot;
        });
  }

  /** Those that a report can be made of again, the newest first. */
  public List<ReportSnapshot> in(Place place) {
    return database.read(
        place,
        em ->
            em.createQuery(
                    "select s from ReportSnapshot s where s.manuscript is not null"
                        + " order by s.number desc",
                    ReportSnapshot.class)
                .getResultList());
  }

  /** By its number, or by the first twelve or more digits of its checksum. */
  public Optional<ReportSnapshot> find(Place place, String asked) {
    return in(place).stream()
        .filter(
            one ->
                asked.equals("" + one.number())
                    || (asked.matches("[0-9a-f]{12,64}") && one.checksum().startsWith(asked)))
        .findFirst();
  }

  private static Optional<ReportSnapshot> withChecksum(EntityManager em, String checksum) {
    return em
        .createQuery(
            "select s from ReportSnapshot s where s.checksum = :checksum", ReportSnapshot.class)
        .setParameter("checksum", checksum)
        .getResultList()
        .stream()
        .findFirst();
  }
}
