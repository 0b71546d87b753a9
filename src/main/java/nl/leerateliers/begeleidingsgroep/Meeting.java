package nl.leerateliers.begeleidingsgroep;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.leerateliers.message.Problem;
import org.jspecify.annotations.Nullable;

/** A Tuesday meeting: which figures it looked at, who was there, whether it is over. */
@Entity
@Table(name = "meeting")
public class Meeting {

  @Id
  @Column(name = "meeting_on")
  private LocalDate meetingOn;

  @Column(name = "version")
  private int version;

  @Column(name = "snapshot")
  private @Nullable Integer snapshot;

  @Column(name = "figures_of")
  private @Nullable OffsetDateTime figuresOf;

  @Column(name = "present")
  private @Nullable String present;

  @Column(name = "closed_by")
  private @Nullable String closedBy;

  @Column(name = "closed_at")
  private @Nullable OffsetDateTime closedAt;

  protected Meeting() {}

  Meeting(LocalDate meetingOn) {
    this.meetingOn = meetingOn;
  }

  public LocalDate meetingOn() {
    return meetingOn;
  }

  /** Counts the changes of its order. */
  public int version() {
    return version;
  }

  /** The number of the snapshot of its figures; null while they are not frozen. */
  public @Nullable Integer snapshot() {
    return snapshot;
  }

  /** The moment of its figures. */
  public @Nullable Instant figuresOf() {
    return figuresOf == null ? null : figuresOf.toInstant();
  }

  /** Whether it was written down who was there. */
  public boolean knowsWhoWasThere() {
    return present != null;
  }

  /** The codes of the organisations that were there; none when that is not known. */
  public List<String> present() {
    return present == null || present.isEmpty() ? List.of() : List.of(present.split(" "));
  }

  public boolean isClosed() {
    return closedAt != null;
  }

  public @Nullable Instant closedAt() {
    return closedAt == null ? null : closedAt.toInstant();
  }

  void reordered() {
    version++;
  }

  /** Frozen once: what a meeting looked at does not change afterwards. */
  void freeze(int number, Instant of) {
    if (snapshot == null) {
      snapshot = number;
      figuresOf = of.atOffset(ZoneOffset.UTC);
    }
  }

  void say(List<String> organisations) {
    present = String.join(" ", organisations);
  }

  void close(String account, OffsetDateTime now) {
    if (isClosed()) {
      throw new Problem("meeting-closed", 409);
    }
    closedBy = account;
    closedAt = now;
  }

  void reopen() {
    closedBy = null;
    closedAt = null;
  }
}
