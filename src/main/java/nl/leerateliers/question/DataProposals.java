package nl.leerateliers.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerateliers.message.Messages;
import nl.leerateliers.message.Problem;
import nl.leerateliers.publication.Publications;
import nl.leerateliers.publication.ReleasedWords;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;
import nl.leerateliers.security.AuditTrail;

/** What a region proposes to ask on the card of a next atelier. */
@ApplicationScoped
public class DataProposals {

  private static final int LONGEST_REASON = 1000;

  private final RegionDatabase database;
  private final Publications publications;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  DataProposals(RegionDatabase database, Publications publications, AuditTrail trail, Clock clock) {
    this.database = database;
    this.publications = publications;
    this.trail = trail;
    this.clock = clock;
  }

  /** All of a region, the oldest first. */
  public List<DataProposal> in(Region region) {
    return database.read(region, DataProposals::all);
  }

  /** The accepted ones, in the words that the region released. */
  public List<SharedProposal> sharedBy(Region region) {
    return database.read(
        region,
        em -> {
          Map<String, ReleasedWords> released = publications.releasedOf(em, ProposalTexts.KIND);
          return all(em).stream()
              .filter(DataProposal::isAccepted)
              .flatMap(
                  proposal ->
                      Optional.ofNullable(released.get(proposal.id()))
                          .map(ReleasedWords::words)
                          .map(proposal::inWords)
                          .stream())
              .filter(proposal -> !proposal.label().isEmpty())
              .toList();
        });
  }

  /** Keeps a proposal, or tells by field what is wrong; one that was kept already stays. */
  Map<String, String> propose(
      Region region, Question question, ProposalDraft draft, String account) {
    Map<String, String> faults = draft.faults();
    if (!faults.isEmpty()) {
      return faults;
    }
    return database.write(
        region,
        em -> {
          WriteAnswer.oneAtATime(em);
          if (em.find(DataProposal.class, draft.key()) == null) {
            em.persist(new DataProposal(question, draft, account, OffsetDateTime.now(clock)));
            trail.record(em, "data-proposed", question.id());
          }
          return faults;
        });
  }

  /**
   * Accepts or declines a proposal with a reason, or tells what is wrong with the reason.
   *
   * @throws Problem 404 when there is no such proposal; 409 when it was decided otherwise already
   */
  Map<String, String> decide(
      Region region, String id, boolean accepted, String reason, String account) {
    return database.write(
        region,
        em -> {
          WriteAnswer.oneAtATime(em);
          DataProposal found = em.find(DataProposal.class, id);
          if (found == null) {
            throw Problem.notFound();
          }
          if (reason.isEmpty()) {
            return Map.of("reason", Messages.text("question.fault.reason"));
          }
          if (reason.length() > LONGEST_REASON) {
            return Map.of(
                "reason", Messages.text("question.fault.long", reason.length(), LONGEST_REASON));
          }
          if (found.isOpen()) {
            found.decide(accepted, reason, account, OffsetDateTime.now(clock));
            trail.record(em, "data-proposal-decided", found.question());
          } else if (found.isAccepted() != accepted || !reason.equals(found.decidedReason())) {
            throw new Problem("proposal-decided", 409);
          }
          return Map.of();
        });
  }

  static List<DataProposal> all(EntityManager em) {
    return em.createQuery(
            "select p from DataProposal p order by p.proposedAt, p.id", DataProposal.class)
        .getResultList();
  }
}
