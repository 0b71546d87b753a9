package nl.leerateliers.begeleidingsgroep;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A subject of a Tuesday meeting, and what was decided. */
@Entity
@Table(name = "agenda")
public class AgendaItem {

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

  @Column(name = "decision")
  private @Nullable String decision;

  @Column(name = "owner")
  private @Nullable String owner;

  @Column(name = "due_on")
  private @Nullable LocalDate dueOn;

  @Column(name = "state")
  private String state;

  protected AgendaItem() {}

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

  public @Nullable String origin() {
    return origin;
  }

  public @Nullable String decision() {
    return decision;
  }

  public @Nullable String owner() {
    return owner;
  }

  public @Nullable LocalDate dueOn() {
    return dueOn;
  }

  public String state() {
    return state;
  }
}
