package nl.leerateliers.ketenkaart;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Step 2: whether to deepen and why, what to find out, and the goal. */
@Embeddable
public class Intention {

  @Column(name = "verdieping_decided")
  private @Nullable Boolean verdiepingDecided;

  @Column(name = "verdieping_carried_out")
  private @Nullable Boolean verdiepingCarriedOut;

  @Column(name = "verdieping_why")
  private @Nullable String verdiepingWhy;

  @Convert(converter = CodeList.class)
  @Column(name = "verdieping_reasons")
  private List<String> verdiepingReasons = List.of();

  @Convert(converter = CodeList.class)
  @Column(name = "no_verdieping_reasons")
  private List<String> noVerdiepingReasons = List.of();

  @Column(name = "questions")
  private @Nullable String questions;

  @Column(name = "goal")
  private @Nullable String goal;

  @Enumerated(EnumType.STRING)
  @Column(name = "goal_kind")
  private @Nullable GoalKind goalKind;

  @Column(name = "discussed_on")
  private @Nullable LocalDate discussedOn;

  @Column(name = "several_days")
  private @Nullable Boolean severalDays;

  protected Intention() {}

  public @Nullable Boolean verdiepingDecided() {
    return verdiepingDecided;
  }

  public @Nullable Boolean verdiepingCarriedOut() {
    return verdiepingCarriedOut;
  }

  public @Nullable String verdiepingWhy() {
    return verdiepingWhy;
  }

  public List<String> verdiepingReasons() {
    return verdiepingReasons;
  }

  public List<String> noVerdiepingReasons() {
    return noVerdiepingReasons;
  }

  public @Nullable String questions() {
    return questions;
  }

  public @Nullable String goal() {
    return goal;
  }

  public @Nullable GoalKind goalKind() {
    return goalKind;
  }

  public @Nullable LocalDate discussedOn() {
    return discussedOn;
  }

  public @Nullable Boolean severalDays() {
    return severalDays;
  }
}
