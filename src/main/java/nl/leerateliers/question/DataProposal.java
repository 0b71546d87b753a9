package nl.leerateliers.question;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import nl.leerateliers.publication.Words;
import org.jspecify.annotations.Nullable;

/** What the card of a next atelier could ask, so that a learning question can be answered there. */
@Entity
@Table(name = "data_proposal")
public class DataProposal {

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "question")
  private String question;

  @Column(name = "step")
  private int step;

  @Column(name = "label")
  private String label;

  @Column(name = "options")
  private @Nullable String options;

  @Column(name = "why")
  private String why;

  @Column(name = "owner")
  private String owner;

  @Column(name = "state")
  private String state;

  @Column(name = "proposed_by")
  private String proposedBy;

  @Column(name = "proposed_at")
  private OffsetDateTime proposedAt;

  @Column(name = "decided_by")
  private @Nullable String decidedBy;

  @Column(name = "decided_at")
  private @Nullable OffsetDateTime decidedAt;

  @Column(name = "decided_reason")
  private @Nullable String decidedReason;

  protected DataProposal() {}

  DataProposal(Question question, ProposalDraft draft, String account, OffsetDateTime at) {
    this.id = draft.key();
    this.question = question.id();
    this.step = Integer.parseInt(draft.step());
    this.label = draft.label();
    this.options = draft.options().isEmpty() ? null : draft.options();
    this.why = draft.why();
    this.owner = draft.owner();
    this.state = "PROPOSED";
    this.proposedBy = account;
    this.proposedAt = at;
  }

  public String id() {
    return id;
  }

  public String question() {
    return question;
  }

  /** The step of the card in which it would be asked. */
  public int step() {
    return step;
  }

  /** What the card would ask. */
  public String label() {
    return label;
  }

  /** The codes to choose from; empty for a field of words. */
  public List<String> options() {
    return options == null ? List.of() : options.lines().toList();
  }

  public String why() {
    return why;
  }

  /** A role or organisation, never a name. */
  public String owner() {
    return owner;
  }

  /** PROPOSED, ACCEPTED or DECLINED. */
  public String state() {
    return state;
  }

  public boolean isOpen() {
    return state.equals("PROPOSED");
  }

  public boolean isAccepted() {
    return state.equals("ACCEPTED");
  }

  public String proposedBy() {
    return proposedBy;
  }

  public Instant proposedAt() {
    return proposedAt.toInstant();
  }

  public @Nullable String decidedBy() {
    return decidedBy;
  }

  public @Nullable Instant decidedAt() {
    return decidedAt == null ? null : decidedAt.toInstant();
  }

  public @Nullable String decidedReason() {
    return decidedReason;
  }

  /** The words that others may read once two people released them. */
  public Words words() {
    return Words.of("label", label).and("options", options == null ? "" : options).and("why", why);
  }

  SharedProposal inWords(Words released) {
    return new SharedProposal(
        id, question, step, released.part("label"), released.part("options"), released.part("why"));
  }

  void decide(boolean accepted, String reason, String account, OffsetDateTime at) {
    state = accepted ? "ACCEPTED" : "DECLINED";
    decidedBy = account;
    decidedAt = at;
    decidedReason = reason;
  }
}
