package nl.leerateliers.begeleidingsgroep;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A subject: on which agenda it stands, at which place, and where it comes from. */
@MappedSuperclass
public abstract class Subject {

  private static final int DAYS_IN_A_WEEK = 7;

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "meeting_on")
  private LocalDate meetingOn;

  @Column(name = "position")
  private int position;

  @Column(name = "subject")
  private String subject;

  @Column(name = "origin")
  private @Nullable String origin;

  protected Subject() {}

  /** A subject that stands on no agenda yet: it has no id. */
  Subject(LocalDate meetingOn, String subject, @Nullable String origin) {
    this.id = "";
    this.meetingOn = meetingOn;
    this.subject = subject;
    this.origin = origin;
  }

  public String id() {
    return id;
  }

  public LocalDate meetingOn() {
    return meetingOn;
  }

  public int position() {
    return position;
  }

  public String subject() {
    return subject;
  }

  /** The evaluation it comes from, if any. */
  public @Nullable String origin() {
    return origin;
  }

  /** Where it comes from. */
  public abstract ItemKind kind();

  /** What tells it apart on a page: its id, or what it would be. */
  public String key() {
    return id.isEmpty() ? proposedKey() : id;
  }

  /** What it was called before it stood on an agenda. */
  private String proposedKey() {
    return origin == null ? kind().name() : kind().name() + "." + origin;
  }

  /** Whether it has or had this key. */
  public boolean isKnownAs(String key) {
    return key.equals(id) || key.equals(proposedKey());
  }

  /** Whether it stands on no agenda yet. */
  public boolean isProposed() {
    return id.isEmpty();
  }

  /** How many whole weeks ago it was on the agenda. */
  public long weeksBefore(LocalDate day) {
    return ChronoUnit.DAYS.between(meetingOn, day) / DAYS_IN_A_WEEK;
  }

  void place(String newId, int newPosition) {
    id = newId;
    position = newPosition;
  }

  void moveTo(int newPosition) {
    position = newPosition;
  }

  void reword(String words) {
    subject = words;
  }
}
