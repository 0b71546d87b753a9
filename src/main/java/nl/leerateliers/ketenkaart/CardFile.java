package nl.leerateliers.ketenkaart;

import java.util.List;
import java.util.Optional;

/**
 * A card with everything that hangs on it.
 *
 * @param pseudonyms what stands for the people whose names are kept under lock
 * @param previous the id of the card before it, if any
 * @param next the id of the card after it, if any
 */
public record CardFile(
    Ketenkaart card,
    List<Contribution> contributions,
    List<Conversation> conversations,
    List<SafetyRow> safety,
    List<PrincipleEvidence> evidence,
    List<CardTension> tensions,
    List<FollowUp> followUps,
    List<CardCharacteristic> characteristics,
    List<String> pseudonyms,
    Optional<String> previous,
    Optional<String> next) {

  public CardFile {
    contributions = List.copyOf(contributions);
    conversations = List.copyOf(conversations);
    safety = List.copyOf(safety);
    tensions = List.copyOf(tensions);
    evidence = List.copyOf(evidence);
    followUps = List.copyOf(followUps);
    characteristics = List.copyOf(characteristics);
    pseudonyms = List.copyOf(pseudonyms);
  }

  /** What an organisation brought in, if it has a row. */
  public Optional<Contribution> contributionOf(String organisation) {
    return contributions.stream().filter(c -> c.organisation().equals(organisation)).findFirst();
  }

  /** What is known of the people in a role, if anything. */
  public Optional<SafetyRow> safetyOf(PersonRole role) {
    return safety.stream().filter(row -> row.personRole() == role).findFirst();
  }

  /** Whose safety and resilience a card tells of. */
  public List<PersonRole> roles() {
    return List.of(PersonRole.values());
  }

  /** The rows in which people wrote. */
  public WrittenRows rows() {
    return new WrittenRows(contributions, conversations, safety, evidence, tensions);
  }

  /** Which of its fields hold something. */
  public Completeness completeness() {
    return Completeness.of(card, rows());
  }
}
