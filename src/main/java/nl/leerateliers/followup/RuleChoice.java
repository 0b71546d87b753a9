package nl.leerateliers.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** A region's choice of how many weeks of cases it follows, with who chose it and why. */
@Entity
@Table(name = "follow_up_rule")
public class RuleChoice {

  @Id
  @Column(name = "number")
  private int number;

  @Column(name = "weeks")
  private int weeks;

  @Column(name = "reason")
  private String reason;

  @Column(name = "account")
  private String account;

  @Column(name = "chosen_at")
  private OffsetDateTime chosenAt;

  protected RuleChoice() {}

  RuleChoice(int number, int weeks, String reason, String account, OffsetDateTime chosenAt) {
    this.number = number;
    this.weeks = weeks;
    this.reason = reason;
    this.account = account;
    this.chosenAt = chosenAt;
  }

  public int number() {
    return number;
  }

  public int weeks() {
    return weeks;
  }

  public String reason() {
    return reason;
  }

  public String account() {
    return account;
  }

  public OffsetDateTime chosenAt() {
    return chosenAt;
  }
}
