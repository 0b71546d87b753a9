package nl.leerateliers.drafting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import nl.leerateliers.security.Role;
import nl.leerateliers.security.Visitor;

/** Something that was decided about an edition: by whom, when and why. */
@Entity
@Table(name = "report_step")
public class LifeStep {

  /** What was decided. */
  public enum Kind {
    BEGUN,
    FROZEN,
    SUBMITTED,
    RETURNED,
    SIGNED,
    PUBLISHED
  }

  @Id
  @Column(name = "id")
  private int id;

  @Column(name = "composition")
  private int composition;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private Kind kind;

  @Column(name = "account")
  private String account;

  @Enumerated(EnumType.STRING)
  @Column(name = "role")
  private Role role;

  @Column(name = "reason")
  private String reason;

  @Column(name = "taken_at")
  private OffsetDateTime takenAt;

  protected LifeStep() {}

  LifeStep(int id, int composition, Kind kind, Visitor by, String reason, OffsetDateTime now) {
    this.id = id;
    this.composition = composition;
    this.kind = kind;
    this.account = by.account();
    this.role = by.role();
    this.reason = reason;
    this.takenAt = now;
  }

  public Kind kind() {
    return kind;
  }

  public String account() {
    return account;
  }

  public Role role() {
    return role;
  }

  /** In the words of who decided; empty where none were asked. */
  public String reason() {
    return reason;
  }

  public Instant takenAt() {
    return takenAt.toInstant();
  }
}
