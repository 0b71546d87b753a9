package nl.leerateliers.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.leerateliers.publication.RegionText.Standing;
import nl.leerateliers.region.DatabaseDown;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;
import nl.leerateliers.region.Regions;
import nl.leerateliers.security.AuditTrail;
import nl.leerateliers.security.DemoAccounts;
import nl.leerateliers.security.Role;
import nl.leerateliers.security.Visitor;
import org.jspecify.annotations.Nullable;

/**
 * Once per database and kind of text: words of a published report count as released, and in a
 * demonstration so do invented ones, for the two demo accounts. What is imported later goes by two
 * people, whatever it says of itself.
 */
@ApplicationScoped
public class FirstTexts {

  private static final Logger LOG = Logger.getLogger(FirstTexts.class.getName());

  private final Regions regions;
  private final RegionDatabase database;
  private final KindsOfText kinds;
  private final DemoAccounts demoAccounts;
  private final AuditTrail trail;
  private final Clock clock;
  private final Set<String> done = ConcurrentHashMap.newKeySet();

  @Inject
  FirstTexts(
      Regions regions,
      RegionDatabase database,
      KindsOfText kinds,
      DemoAccounts demoAccounts,
      AuditTrail trail,
      Clock clock) {
    this.regions = regions;
    this.database = database;
    this.kinds = kinds;
    this.demoAccounts = demoAccounts;
    this.trail = trail;
    this.clock = clock;
  }

  /** To be called after every look for regions. */
  public void ensure() {
    for (Region region : regions.all()) {
      if (done.contains(region.key())) {
        continue;
      }
      try {
        ensure(region);
        done.add(region.key());
      } catch (DatabaseDown e) {
        LOG.log(Level.FINE, "No first texts while the database does not answer", e);
      }
    }
  }

  void ensure(Region region) {
    List<Object> known =
        database.read(
            region,
            em -> em.createNativeQuery("select kind from publication_start").getResultList());
    List<RegionTexts> first =
        kinds.all().stream().filter(kind -> !known.contains(kind.kind())).toList();
    if (first.isEmpty()) {
      return;
    }
    Optional<Visitor> coach = demonstrator(region, Role.COACH);
    Optional<Visitor> other = demonstrator(region, Role.BEGELEIDINGSGROEP);
    for (RegionTexts kind : first) {
      List<RegionText> texts = kind.in(region);
      database.write(
          region,
          em -> {
            for (RegionText text : texts) {
              if (text.standing() == Standing.IN_A_REPORT) {
                release(em, text, Origin.REPORT, null, null);
              } else if (text.standing() == Standing.RIPE
                  && text.fictitious()
                  && coach.isPresent()
                  && other.isPresent()) {
                release(em, text, Origin.FIRST_START, coach.get(), other.get());
              }
            }
            em.createNativeQuery(
                    "insert into publication_start (kind, done_at) values (?1, current_timestamp)")
                .setParameter(1, kind.kind())
                .executeUpdate();
            return texts;
          });
    }
  }

  private void release(
      EntityManager em,
      RegionText text,
      Origin origin,
      @Nullable Visitor proposer,
      @Nullable Visitor releaser) {
    if (text.words().withoutCards().isEmpty()) {
      return;
    }
    OffsetDateTime now = OffsetDateTime.now(clock);
    Publication one =
        new Publication(text, origin, proposer == null ? null : proposer.account(), now);
    one.release(releaser == null ? null : releaser.account(), now);
    em.persist(one);
    trail.record(em, releaser, "text-released", text.kind() + "/" + text.id());
  }

  /** Only where every card is invented; a real region has people who decide. */
  private Optional<Visitor> demonstrator(Region region, Role role) {
    return region.fictitious() ? demoAccounts.find(role, region) : Optional.empty();
  }
}
