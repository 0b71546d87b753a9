package nl.leerateliers.ketenkaart;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was heard of a case after three, six or twelve months. */
@Entity
@Table(name = "follow_up")
@IdClass(FollowUpKey.class)
public class FollowUp {

  @Id
  @Column(name = "card_id")
  private String cardId;

  @Id
  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "moment")
  private String moment;

  @Column(name = "state")
  private String state;

  @Column(name = "finding")
  private @Nullable String finding;

  protected FollowUp() {}

  /** A moment of which nothing is known yet. */
  public FollowUp(String cardId, LocalDate dueOn, String moment) {
    this.cardId = cardId;
    this.dueOn = dueOn;
    this.moment = moment;
    this.state = "PLANNED";
  }

  /** Takes over what is known by now. */
  public void tell(String newState, @Nullable String newFinding) {
    this.state = newState;
    this.finding = newFinding;
  }

  public String cardId() {
    return cardId;
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  public String moment() {
    return moment;
  }

  public String state() {
    return state;
  }

  public @Nullable String finding() {
    return finding;
  }
}
