package nl.leerateliers.passport;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.leerateliers.publication.ReleasedWords;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Visitor;

/** What an atelier does with a learning point of another one; in the taking region's database. */
@Entity
@Table(name = "learning_uptake")
public class Uptake {

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "from_region")
  private String fromRegion;

  @Column(name = "point_id")
  private String pointId;

  @Column(name = "title")
  private String title;

  @Column(name = "checksum")
  private String checksum;

  @Enumerated(EnumType.STRING)
  @Column(name = "handling")
  private Handling handling;

  @Column(name = "reason")
  private String reason;

  @Column(name = "number")
  private int number;

  @Column(name = "account")
  private String account;

  @Column(name = "decided_at")
  private OffsetDateTime decidedAt;

  protected Uptake() {}

  /**
   * @param number its place among all choices of the region
   */
  Uptake(
      int number,
      String fromRegion,
      ReleasedWords words,
      Handling handling,
      String reason,
      Visitor by,
      OffsetDateTime now) {
    this.id = UUID.randomUUID().toString();
    this.number = number;
    this.fromRegion = fromRegion;
    this.pointId = words.id();
    this.title = words.words().find("title").orElse(words.id());
    this.checksum = words.words().checksum();
    this.handling = handling;
    this.reason = reason;
    this.account = by.account();
    this.decidedAt = now;
  }

  /** The key of the region whose point it is. */
  public String fromRegion() {
    return fromRegion;
  }

  public String pointId() {
    return pointId;
  }

  /** The released title that was read then. */
  public String title() {
    return title;
  }

  /** The words that were read then. */
  public String checksum() {
    return checksum;
  }

  public Handling handling() {
    return handling;
  }

  boolean isOn(Region from, String point) {
    return fromRegion.equals(from.key()) && pointId.equals(point);
  }

  /** Written for the atelier whose point it is, which reads it. */
  public String reason() {
    return reason;
  }

  public Instant decidedAt() {
    return decidedAt.toInstant();
  }
}
