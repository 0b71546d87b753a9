package nl.leerateliers.release;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import nl.leerateliers.indicator.Snapshot;
import nl.leerateliers.message.DutchDate;
import nl.leerateliers.message.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A numbered moment of a region's figures: proposed by one and released to the nation by another,
 * or kept for a meeting of the region.
 */
@Entity
@Table(name = "region_snapshot")
public class RegionSnapshot {

  /** What was decided on it. */
  public enum State {
    PROPOSED,
    RELEASED,
    WITHDRAWN,
    /** Frozen for a meeting of the region itself; the nation never sees it. */
    KEPT
  }

  @Id
  @Column(name = "number")
  private int number;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private State state;

  @Column(name = "checksum")
  private String checksum;

  @Column(name = "first_start")
  private boolean firstStart;

  @Column(name = "proposed_by")
  private String proposedBy;

  @Column(name = "proposed_at")
  private OffsetDateTime proposedAt;

  @Column(name = "decided_by")
  private @Nullable String decidedBy;

  @Column(name = "decided_at")
  private @Nullable OffsetDateTime decidedAt;

  protected RegionSnapshot() {}

  RegionSnapshot(
      int number, String checksum, boolean firstStart, String account, OffsetDateTime now) {
    this.number = number;
    this.state = State.PROPOSED;
    this.checksum = checksum;
    this.firstStart = firstStart;
    this.proposedBy = account;
    this.proposedAt = now;
  }

  /** One that stays in the region. */
  static RegionSnapshot kept(int number, String checksum, String account, OffsetDateTime now) {
    RegionSnapshot snapshot = new RegionSnapshot(number, checksum, false, account, now);
    snapshot.state = State.KEPT;
    return snapshot;
  }

  void release(String account, OffsetDateTime now) {
    if (account.equals(proposedBy)) {
      throw new Problem("snapshot-same-account", 403);
    }
    decide(State.RELEASED, account, now);
  }

  void withdraw(String account, OffsetDateTime now) {
    decide(State.WITHDRAWN, account, now);
  }

  private void decide(State decision, String account, OffsetDateTime now) {
    if (state != State.PROPOSED) {
      throw new Problem("snapshot-decided", 409, number);
    }
    state = decision;
    decidedBy = account;
    decidedAt = now;
  }

  public int number() {
    return number;
  }

  public State state() {
    return state;
  }

  /** Whether it waits for a second person. */
  public boolean isOpen() {
    return state == State.PROPOSED;
  }

  public boolean isReleased() {
    return state == State.RELEASED;
  }

  public String checksum() {
    return checksum;
  }

  /** Whether the portal itself proposed and released it, for the demo accounts. */
  public boolean isOfFirstStart() {
    return firstStart;
  }

  public String proposedBy() {
    return proposedBy;
  }

  /** What every figure of it says of where it comes from. */
  Snapshot label() {
    return new Snapshot(number, LocalDate.ofInstant(proposedAt.toInstant(), DutchDate.ZONE));
  }

  /** The moment its figures were counted. */
  public OffsetDateTime proposedAt() {
    return proposedAt;
  }

  public @Nullable String decidedBy() {
    return decidedBy;
  }

  public @Nullable OffsetDateTime decidedAt() {
    return decidedAt;
  }
}
