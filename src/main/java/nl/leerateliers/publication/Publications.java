package nl.leerateliers.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;

/** Which words of a region others may read. */
@ApplicationScoped
public class Publications {

  private final RegionDatabase database;

  @Inject
  Publications(RegionDatabase database) {
    this.database = database;
  }

  /** Where the release of a text stands. */
  public PublicationState state(Region region, String kind, String id) {
    return database.read(
        region,
        em -> PublicationState.of(all(em).stream().filter(one -> one.isOf(kind, id)).toList()));
  }

  /** What others may read of a text; empty while two people did not release it. */
  public Optional<ReleasedWords> releasedWords(Region region, String kind, String id) {
    return Optional.ofNullable(releasedOf(region, kind).get(id));
  }

  /** What others may read of all texts of a kind, by the id of the text. */
  public Map<String, ReleasedWords> releasedOf(Region region, String kind) {
    return database.read(region, em -> releasedOf(em, kind));
  }

  /** As above, within a read that is going on. */
  public Map<String, ReleasedWords> releasedOf(EntityManager em, String kind) {
    Map<String, ReleasedWords> released = new LinkedHashMap<>();
    em.createQuery(
            "select p from Publication p where p.kind = :kind and p.state = :state"
                + " order by p.textId",
            Publication.class)
        .setParameter("kind", kind)
        .setParameter("state", State.RELEASED)
        .getResultStream()
        .forEach(one -> released.put(one.textId(), ReleasedWords.of(one)));
    return released;
  }

  /** All of a region, the newest first. */
  List<Publication> in(Region region) {
    return database.read(region, Publications::all);
  }

  static List<Publication> all(EntityManager em) {
    return em.createQuery(
            "select p from Publication p order by p.proposedAt desc, p.id", Publication.class)
        .getResultList();
  }
}
