package nl.leerateliers.security;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A line in the portal's database, about the portal itself. */
@Entity
@Table(name = "portal_audit_line")
class PortalAuditLine extends AuditLine {

  protected PortalAuditLine() {}

  PortalAuditLine(
      OffsetDateTime at, @Nullable Visitor by, String action, @Nullable String subject) {
    super(at, by, action, subject);
  }
}
