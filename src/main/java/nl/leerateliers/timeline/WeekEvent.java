package nl.leerateliers.timeline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.leerateliers.region.Period;
import org.jspecify.annotations.Nullable;

/** Something that happened to an atelier, or that somebody looked on, from one day to another. */
@Entity
@Table(name = "week_event")
public class WeekEvent {

  /** What a stretch of days stands for. */
  public enum Kind {
    /** Something that may have changed what the figures of its weeks show. */
    EVENT,
    /** Researchers attended. */
    OBSERVATION
  }

  @Id
  @Column(name = "id")
  private String id;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private Kind kind;

  @Column(name = "from_day")
  private LocalDate fromDay;

  @Column(name = "to_day")
  private @Nullable LocalDate toDay;

  @Column(name = "title")
  private String title;

  @Column(name = "source_id")
  private @Nullable String sourceId;

  @Column(name = "place")
  private @Nullable String place;

  @Column(name = "fictitious")
  private boolean fictitious;

  protected WeekEvent() {}

  public String id() {
    return id;
  }

  public Kind kind() {
    return kind;
  }

  /** The last day; of something that happened on one day, that day. */
  public LocalDate toDay() {
    return toDay == null ? fromDay : toDay;
  }

  public String title() {
    return title;
  }

  public @Nullable String sourceId() {
    return sourceId;
  }

  public @Nullable String place() {
    return place;
  }

  public boolean fictitious() {
    return fictitious;
  }

  /** The atelier weeks it touches, both included. */
  public int firstWeek(Period period) {
    return period.weekOf(fromDay);
  }

  public int lastWeek(Period period) {
    return Math.min(period.weeks(), period.weekOf(toDay()));
  }
}
