package nl.leerateliers.ketenkaart;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How safe and resilient the people in one role were, at the start and after it; codes describe,
 * they do not score.
 */
@Entity
@Table(name = "card_safety")
@IdClass(SafetyRowKey.class)
public class SafetyRow {

  @Id
  @Column(name = "card_id")
  private String cardId;

  @Id
  @Enumerated(EnumType.STRING)
  @Column(name = "person_role")
  private PersonRole personRole;

  @Convert(converter = CodeList.class)
  @Column(name = "safety_before")
  private List<String> safetyBefore = List.of();

  @Convert(converter = CodeList.class)
  @Column(name = "resilience_before")
  private List<String> resilienceBefore = List.of();

  @Column(name = "ground_before")
  private @Nullable String groundBefore;

  @Convert(converter = CodeList.class)
  @Column(name = "safety_after")
  private List<String> safetyAfter = List.of();

  @Convert(converter = CodeList.class)
  @Column(name = "resilience_after")
  private List<String> resilienceAfter = List.of();

  @Column(name = "ground_after")
  private @Nullable String groundAfter;

  protected SafetyRow() {}

  public String cardId() {
    return cardId;
  }

  public PersonRole personRole() {
    return personRole;
  }

  public List<String> safetyBefore() {
    return safetyBefore;
  }

  public List<String> resilienceBefore() {
    return resilienceBefore;
  }

  public @Nullable String groundBefore() {
    return groundBefore;
  }

  public List<String> safetyAfter() {
    return safetyAfter;
  }

  public List<String> resilienceAfter() {
    return resilienceAfter;
  }

  public @Nullable String groundAfter() {
    return groundAfter;
  }

  /** Whether anything is known of the start. */
  public boolean tellsBefore() {
    return !safetyBefore.isEmpty() || !resilienceBefore.isEmpty() || groundBefore != null;
  }

  /** Whether anything is known of after. */
  public boolean tellsAfter() {
    return !safetyAfter.isEmpty() || !resilienceAfter.isEmpty() || groundAfter != null;
  }
}
