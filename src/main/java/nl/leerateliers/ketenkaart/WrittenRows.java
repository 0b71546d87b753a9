package nl.leerateliers.ketenkaart;

import java.util.List;

/** The rows that hang on a card and that people write. */
public record WrittenRows(
    List<Contribution> contributions,
    List<Conversation> conversations,
    List<SafetyRow> safety,
    List<PrincipleEvidence> evidence,
    List<CardTension> tensions) {

  public WrittenRows {
    contributions = List.copyOf(contributions);
    conversations = List.copyOf(conversations);
    safety = List.copyOf(safety);
    evidence = List.copyOf(evidence);
    tensions = List.copyOf(tensions);
  }
}
