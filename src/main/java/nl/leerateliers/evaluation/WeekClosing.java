package nl.leerateliers.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** The week evaluation of a Friday is over: nobody changes what was said in it any more. */
@Entity
@Table(name = "week_evaluation_closed")
public class WeekClosing {

  @Id
  @Column(name = "friday")
  private LocalDate friday;

  @Column(name = "account")
  private String account;

  @Column(name = "closed_at")
  private OffsetDateTime closedAt;

  protected WeekClosing() {}

  WeekClosing(LocalDate friday, String account, OffsetDateTime now) {
    this.friday = friday;
    this.account = account;
    this.closedAt = now;
  }

  public Instant closedAt() {
    return closedAt.toInstant();
  }
}
