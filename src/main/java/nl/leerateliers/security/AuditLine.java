package nl.leerateliers.security;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who did what, and when. Never what a card says. */
@MappedSuperclass
abstract class AuditLine {

  private static final int LONGEST_SUBJECT = 200;

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "happened_at")
  private OffsetDateTime happenedAt;

  @Column(name = "account")
  private String account;

  @Column(name = "role")
  private String role;

  @Column(name = "action")
  private String action;

  @Column(name = "subject")
  private @Nullable String subject;

  protected AuditLine() {}

  AuditLine(OffsetDateTime at, @Nullable Visitor by, String action, @Nullable String subject) {
    this.id = UUID.randomUUID().toString();
    this.happenedAt = at;
    this.account = by == null ? AuditEntry.PORTAL : by.account();
    this.role = by == null ? AuditEntry.NO_ROLE : by.role().code();
    this.action = AuditEntry.checkedAction(action);
    this.subject =
        subject == null || subject.length() <= LONGEST_SUBJECT
            ? subject
            : subject.substring(0, LONGEST_SUBJECT);
  }

  /** The line as people read it. */
  AuditEntry entry(@Nullable String region) {
    return new AuditEntry(happenedAt.toInstant(), region, account, role, action, subject);
  }
}
