package nl.leerateliers.passport;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.leerateliers.security.Role;
import nl.leerateliers.security.Visitor;
import org.jspecify.annotations.Nullable;

/** What one part of a learning point said before somebody corrected it. */
@Entity
@Table(name = "learning_point_change")
public class PointChange {

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "point_id")
  private String pointId;

  @Column(name = "number")
  private int number;

  @Column(name = "part")
  private String part;

  @Column(name = "words_before")
  private @Nullable String before;

  @Column(name = "words_after")
  private @Nullable String after;

  @Column(name = "account")
  private String account;

  @Enumerated(EnumType.STRING)
  @Column(name = "role")
  private Role role;

  @Column(name = "changed_at")
  private OffsetDateTime changedAt;

  protected PointChange() {}

  /**
   * @param number of the correction, from 1; its parts share it
   */
  PointChange(
      String pointId,
      int number,
      String part,
      String before,
      String after,
      Visitor by,
      OffsetDateTime now) {
    this.id = UUID.randomUUID().toString();
    this.pointId = pointId;
    this.number = number;
    this.part = part;
    this.before = before.isEmpty() ? null : before;
    this.after = after.isEmpty() ? null : after;
    this.account = by.account();
    this.role = by.role();
    this.changedAt = now;
  }

  /** Those of a point, the newest first. */
  static List<PointChange> of(EntityManager em, String pointId) {
    return em.createQuery(
            "select c from PointChange c where c.pointId = :id order by c.number desc, c.part",
            PointChange.class)
        .setParameter("id", pointId)
        .getResultList();
  }

  /** How many times a point was corrected. */
  static int countOf(EntityManager em, String pointId) {
    return of(em, pointId).stream().mapToInt(PointChange::number).max().orElse(0);
  }

  public int number() {
    return number;
  }

  /** Which part: title, observation, explanation or lesson. */
  public String part() {
    return part;
  }

  public @Nullable String before() {
    return before;
  }

  public @Nullable String after() {
    return after;
  }

  public String account() {
    return account;
  }

  public Role role() {
    return role;
  }

  public Instant changedAt() {
    return changedAt.toInstant();
  }
}
