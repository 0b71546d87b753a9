package nl.leerateliers.tension;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Under which pseudonym somebody gives positions. */
@Entity
@Table(name = "tension_participant")
public class TensionParticipant {

  @Id
  @Column(name = "account")
  private String account;

  @Column(name = "code")
  private String code;

  protected TensionParticipant() {}

  TensionParticipant(String account, String code) {
    this.account = account;
    this.code = code;
  }

  String code() {
    return code;
  }
}
