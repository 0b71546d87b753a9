package nl.leerateliers.security;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A line in a region's database, about that region's data. */
@Entity
@Table(name = "audit_line")
class RegionAuditLine extends AuditLine {

  protected RegionAuditLine() {}

  RegionAuditLine(
      OffsetDateTime at, @Nullable Visitor by, String action, @Nullable String subject) {
    super(at, by, action, subject);
  }
}
