package nl.leerateliers.drafting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The data a report was made of, frozen, by its number in this place. */
@Entity
@Table(name = "report_snapshot")
public class ReportSnapshot {

  @Id
  @Column(name = "number")
  private int number;

  @Column(name = "checksum")
  private String checksum;

  @Column(name = "manuscript")
  private @Nullable String manuscript;

  @Column(name = "made_at")
  private OffsetDateTime madeAt;

  protected ReportSnapshot() {}

  ReportSnapshot(int number, String checksum, Instant madeAt) {
    this.number = number;
    this.checksum = checksum;
    this.madeAt = madeAt.atOffset(ZoneOffset.UTC);
  }

  public int number() {
    return number;
  }

  /** SHA-256 of the frozen figures. */
  public String checksum() {
    return checksum;
  }

  /** SHA-256 of the manuscript in the archive; empty while it is being made. */
  public String manuscript() {
    return manuscript == null ? "" : manuscript;
  }

  public Instant madeAt() {
    return madeAt.toInstant();
  }

  void keptAs(String hash) {
    manuscript = hash;
  }
}
