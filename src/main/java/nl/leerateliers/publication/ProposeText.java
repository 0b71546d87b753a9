package nl.leerateliers.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;
import nl.leerateliers.security.AuditTrail;
import nl.leerateliers.security.Visitor;

/** The first person's part: proposes the words a text has now. */
@ApplicationScoped
public class ProposeText {

  private final RegionDatabase database;
  private final KindsOfText kinds;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  ProposeText(RegionDatabase database, KindsOfText kinds, AuditTrail trail, Clock clock) {
    this.database = database;
    this.kinds = kinds;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Proposes a text for release.
   *
   * @param checksum of the words the proposer read; empty for those of now
   * @return the id of the proposal
   * @throws Problem 404 when there is no such text; 409 when its words are not those the proposer
   *     read, wait already, or are released already; 422 when every part of it names a card
   */
  public String propose(Region region, String kind, String id, String checksum, Visitor by) {
    RegionText text = kinds.find(region, kind, id).orElseThrow(Problem::notFound);
    Words leaving = text.words().withoutCards();
    if (leaving.isEmpty()) {
      throw new Problem("publication-empty", 422, text.title());
    }
    if (!checksum.isEmpty() && !checksum.equals(leaving.checksum())) {
      throw new Problem("publication-changed", 409, text.title());
    }
    return database.write(
        region,
        em -> {
          Turn.take(em);
          PublicationState state =
              PublicationState.of(
                  Publications.all(em).stream().filter(one -> one.isOf(kind, id)).toList());
          if (!state.isProposable(text.words())) {
            throw new Problem("publication-known", 409, text.title());
          }
          Publication proposal =
              new Publication(text, Origin.PEOPLE, by.account(), OffsetDateTime.now(clock));
          em.persist(proposal);
          trail.record(em, by, "text-proposed", kind + "/" + id);
          return proposal.id();
        });
  }
}
