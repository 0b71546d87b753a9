package nl.leerateliers.drafting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import nl.leerateliers.message.Problem;
import org.jspecify.annotations.Nullable;

/** One edition of a written report. Once published it never changes; a next edition follows it. */
@Entity
@Table(name = "report_composition")
public class Composition {

  /** How far it is. */
  public enum State {
    DRAFT,
    IN_REVIEW,
    SIGNED,
    PUBLISHED
  }

  @Id
  @Column(name = "number")
  private int number;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private State state;

  @Column(name = "snapshot")
  private int snapshot;

  @Column(name = "manuscript")
  private String manuscript;

  @Column(name = "finished")
  private @Nullable String finished;

  @Column(name = "job")
  private @Nullable String job;

  @Column(name = "begun_by")
  private String begunBy;

  @Column(name = "begun_at")
  private OffsetDateTime begunAt;

  protected Composition() {}

  Composition(int number, ReportSnapshot of, String account, OffsetDateTime now) {
    this.number = number;
    this.state = State.DRAFT;
    this.snapshot = of.number();
    this.manuscript = of.manuscript();
    this.begunBy = account;
    this.begunAt = now;
  }

  public int number() {
    return number;
  }

  public State state() {
    return state;
  }

  public boolean isDraft() {
    return state == State.DRAFT;
  }

  public boolean isPublished() {
    return state == State.PUBLISHED;
  }

  /** The number of the snapshot it is made of. */
  public int snapshot() {
    return snapshot;
  }

  /** What its archive calls the frozen part: SHA-256. */
  public String manuscript() {
    return manuscript;
  }

  /** What the archive calls the report as it was published; empty before. */
  public String finished() {
    return finished == null ? "" : finished;
  }

  /** The job that made the file; empty before it is published. */
  public String job() {
    return job == null ? "" : job;
  }

  public Instant begunAt() {
    return begunAt.toInstant();
  }

  void requireDraft() {
    require(State.DRAFT);
  }

  void freeze(ReportSnapshot of) {
    require(State.DRAFT);
    snapshot = of.number();
    manuscript = of.manuscript();
  }

  void submit() {
    require(State.DRAFT);
    state = State.IN_REVIEW;
  }

  void giveBack() {
    if (state != State.IN_REVIEW && state != State.SIGNED) {
      throw refused();
    }
    state = State.DRAFT;
  }

  void requireInReview() {
    require(State.IN_REVIEW);
  }

  void sign() {
    require(State.IN_REVIEW);
    state = State.SIGNED;
  }

  void publish(String asKept, String made) {
    require(State.SIGNED);
    state = State.PUBLISHED;
    finished = asKept;
    job = made;
  }

  private void require(State needed) {
    if (state != needed) {
      throw refused();
    }
  }

  private Problem refused() {
    return new Problem("composition-" + state.name().toLowerCase(java.util.Locale.ROOT), 409);
  }
}
