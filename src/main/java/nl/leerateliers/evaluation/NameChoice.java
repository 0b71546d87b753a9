package nl.leerateliers.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Whether a region asks for names on tops and tips, with who chose that. The newest counts. */
@Entity
@Table(name = "name_choice")
public class NameChoice {

  @Id
  @Column(name = "number")
  private int number;

  @Column(name = "asked")
  private boolean asked;

  @Column(name = "account")
  private String account;

  @Column(name = "chosen_at")
  private OffsetDateTime chosenAt;

  protected NameChoice() {}

  NameChoice(int number, boolean asked, String account, OffsetDateTime chosenAt) {
    this.number = number;
    this.asked = asked;
    this.account = account;
    this.chosenAt = chosenAt;
  }

  int number() {
    return number;
  }

  public boolean asked() {
    return asked;
  }

  public String account() {
    return account;
  }

  public Instant chosenAt() {
    return chosenAt.toInstant();
  }
}
