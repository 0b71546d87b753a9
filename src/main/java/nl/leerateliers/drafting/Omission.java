package nl.leerateliers.drafting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** A chapter that a writer left out of an edition. */
@Entity
@Table(name = "report_omission")
public class Omission {

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "composition")
  private int composition;

  @Column(name = "chapter")
  private String chapter;

  @Column(name = "reason")
  private String reason;

  @Column(name = "account")
  private String account;

  @Column(name = "written_at")
  private OffsetDateTime writtenAt;

  protected Omission() {}

  Omission(int composition, String chapter, String reason, String account, OffsetDateTime now) {
    this.id = key(composition, chapter);
    this.composition = composition;
    this.chapter = chapter;
    this.reason = reason;
    this.account = account;
    this.writtenAt = now;
  }

  static String key(int composition, String chapter) {
    return composition + "/" + chapter;
  }

  Omission in(int next) {
    return new Omission(next, chapter, reason, account, writtenAt);
  }

  void because(String other, String by, OffsetDateTime now) {
    reason = other;
    account = by;
    writtenAt = now;
  }

  public String chapter() {
    return chapter;
  }

  public String reason() {
    return reason;
  }

  String account() {
    return account;
  }
}
