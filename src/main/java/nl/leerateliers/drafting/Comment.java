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
import org.jspecify.annotations.Nullable;

/** What a colleague says about a slot. It never comes into the report. */
@Entity
@Table(name = "report_comment")
public class Comment {

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "composition")
  private int composition;

  @Column(name = "slot")
  private String slot;

  @Column(name = "text")
  private String text;

  @Column(name = "account")
  private String account;

  @Enumerated(EnumType.STRING)
  @Column(name = "role")
  private Role role;

  @Column(name = "written_at")
  private OffsetDateTime writtenAt;

  @Column(name = "resolved_by")
  private @Nullable String resolvedBy;

  @Column(name = "resolved_at")
  private @Nullable OffsetDateTime resolvedAt;

  protected Comment() {}

  Comment(String key, int composition, String slot, String text, Visitor by, OffsetDateTime now) {
    this.id = key;
    this.composition = composition;
    this.slot = slot;
    this.text = text;
    this.account = by.account();
    this.role = by.role();
    this.writtenAt = now;
  }

  public String id() {
    return id;
  }

  int composition() {
    return composition;
  }

  public String slot() {
    return slot;
  }

  public String text() {
    return text;
  }

  public String account() {
    return account;
  }

  public Role role() {
    return role;
  }

  public Instant writtenAt() {
    return writtenAt.toInstant();
  }

  public boolean isOpen() {
    return resolvedAt == null;
  }

  void resolve(String account, OffsetDateTime now) {
    resolvedBy = account;
    resolvedAt = now;
  }
}
