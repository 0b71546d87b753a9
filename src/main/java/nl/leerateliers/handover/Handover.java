package nl.leerateliers.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import nl.leerateliers.publication.Words;
import org.jspecify.annotations.Nullable;

/** Something that goes from the atelier into ZSM, an organisation or the next atelier. */
@Entity
@Table(name = "handover")
public class Handover {

  /** How far it is. */
  public enum State {
    PLANNED,
    PASSED_ON,
    IN_USE,
    DROPPED
  }

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "what")
  private String what;

  @Enumerated(EnumType.STRING)
  @Column(name = "addressee")
  private Addressee addressee;

  @Column(name = "organisation")
  private @Nullable String organisation;

  @Column(name = "way")
  private @Nullable Integer way;

  @Column(name = "owner")
  private String owner;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private State state;

  @Column(name = "steps")
  private int steps;

  @Column(name = "put_by")
  private String putBy;

  @Column(name = "put_at")
  private OffsetDateTime putAt;

  protected Handover() {}

  Handover(HandoverDraft draft, String account, OffsetDateTime at) {
    this.id = draft.key();
    this.what = draft.what();
    this.addressee = Addressee.valueOf(draft.addressee());
    this.organisation = draft.organisation().isEmpty() ? null : draft.organisation();
    this.way = draft.way().isEmpty() ? null : Integer.valueOf(draft.way());
    this.owner = draft.owner();
    this.dueOn = LocalDate.parse(draft.dueOn());
    this.state = State.PLANNED;
    this.putBy = account;
    this.putAt = at;
  }

  public String id() {
    return id;
  }

  public String what() {
    return what;
  }

  public Addressee addressee() {
    return addressee;
  }

  /** Which organisation, where it goes to one. */
  public @Nullable String organisation() {
    return organisation;
  }

  /** The number of one of the eight ways of transfer (§9), if one was named. */
  public @Nullable Integer way() {
    return way;
  }

  /** A role or organisation, never a name. */
  public String owner() {
    return owner;
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  public State state() {
    return state;
  }

  /** How many steps were taken since it was planned. */
  public int steps() {
    return steps;
  }

  public String putBy() {
    return putBy;
  }

  /** Whether a next atelier should find it in its start kit. */
  public boolean isForNextAtelier() {
    return addressee == Addressee.NEXT_ATELIER && state != State.DROPPED;
  }

  /** The words that others may read once two people released them. */
  public Words words() {
    return Words.of("what", what);
  }

  /** What it can become now: it never goes back silently. */
  public List<State> next() {
    return state == State.DROPPED || state == State.IN_USE
        ? List.of()
        : Arrays.stream(State.values()).filter(other -> other.compareTo(state) > 0).toList();
  }

  /** Goes on to a state; returns the number of the step. */
  int goOn(State to) {
    if (!next().contains(to)) {
      throw new IllegalStateException(state + " to " + to);
    }
    state = to;
    return ++steps;
  }
}
