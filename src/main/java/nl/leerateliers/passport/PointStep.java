package nl.leerateliers.passport;

import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import nl.leerateliers.message.DutchDate;
import nl.leerateliers.security.Role;
import nl.leerateliers.security.Visitor;
import org.jspecify.annotations.Nullable;

/**
 * One step of a learning point to a state, forwards or back; it is never changed. It was made here,
 * or it came with the dataset.
 */
@Entity
@IdClass(PointStepKey.class)
@Table(name = "learning_point_state")
public class PointStep {

  @Id
  @Column(name = "point_id")
  private String pointId;

  @Id
  @Column(name = "number")
  private int position;

  @Enumerated(EnumType.STRING)
  @Column(name = "from_state")
  private @Nullable PointState from;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private PointState to;

  @Column(name = "reached_on")
  private @Nullable LocalDate reachedOn;

  @Column(name = "organisation")
  private @Nullable String organisation;

  @Column(name = "taken_by")
  private @Nullable String takenBy;

  @Column(name = "reason")
  private String reason;

  @JsonbTransient
  @Column(name = "account")
  private @Nullable String account;

  @Enumerated(EnumType.STRING)
  @Column(name = "role")
  private @Nullable Role role;

  @Column(name = "made_at")
  private @Nullable OffsetDateTime madeAt;

  @Column(name = "source_id")
  private @Nullable String sourceId;

  @Column(name = "place")
  private @Nullable String place;

  @Column(name = "fictitious")
  private boolean fictitious;

  @Column(name = "meeting_on")
  private @Nullable LocalDate meetingOn;

  @Column(name = "agenda_item")
  private @Nullable String agendaItem;

  protected PointStep() {}

  /** A step made here; the position is its place among the steps of the point, from 1. */
  PointStep(
      String pointId,
      int position,
      @Nullable PointState from,
      PointState to,
      StepDraft draft,
      boolean fictitious,
      Visitor by,
      OffsetDateTime now) {
    this.pointId = pointId;
    this.position = position;
    this.from = from;
    this.to = to;
    this.organisation = draft.organisation().isEmpty() ? null : draft.organisation();
    this.takenBy = to == PointState.TAKEN_UP && !draft.takenBy().isEmpty() ? draft.takenBy() : null;
    this.reason = draft.reason();
    this.account = by.account();
    this.role = by.role();
    this.madeAt = now;
    this.reachedOn = now.atZoneSameInstant(DutchDate.ZONE).toLocalDate();
    this.fictitious = fictitious;
  }

  /** Says in which meeting it was decided. */
  PointStep decidedIn(DecidedIn where) {
    meetingOn = where.meeting();
    agendaItem = where.item();
    return this;
  }

  /** The position of the last step of a point; 0 when it has none. */
  static int lastOf(EntityManager em, String pointId) {
    Integer last =
        em.createQuery(
                "select max(s.position) from PointStep s where s.pointId = :id", Integer.class)
            .setParameter("id", pointId)
            .getSingleResult();
    return last == null ? 0 : last;
  }

  String pointId() {
    return pointId;
  }

  /** The day of the meeting that decided on it; null when it was made elsewhere. */
  public @Nullable LocalDate meetingOn() {
    return meetingOn;
  }

  /** The subject of that meeting's agenda. */
  public @Nullable String agendaItem() {
    return agendaItem;
  }

  /** Null for the step with which it was written down. */
  public @Nullable PointState from() {
    return from;
  }

  public PointState to() {
    return to;
  }

  public boolean isBack() {
    return from != null && to.isBefore(from);
  }

  /** The organisation that owns this step: it decided, took it up or verified it. */
  public @Nullable String organisation() {
    return organisation;
  }

  /** Who took it up: its own organisation, regular ZSM or another atelier. */
  public @Nullable String takenBy() {
    return takenBy;
  }

  public String reason() {
    return reason;
  }

  /** The role of who made it; null when the dataset does not tell. */
  public @Nullable Role role() {
    return role;
  }

  /** The day; null when the source that it names does not tell. */
  public @Nullable LocalDate reachedOn() {
    return reachedOn;
  }

  /** The moment; null when it came with the dataset. */
  public @Nullable Instant madeAt() {
    return madeAt == null ? null : madeAt.toInstant();
  }

  /** Whether it came with the dataset and was not made here. */
  public boolean isOfDataset() {
    return account == null;
  }

  /** The source that tells of it; null when it was made in the atelier. */
  public @Nullable String sourceId() {
    return sourceId;
  }

  /** Where in that source. */
  public @Nullable String place() {
    return place;
  }

  public boolean fictitious() {
    return fictitious;
  }
}
