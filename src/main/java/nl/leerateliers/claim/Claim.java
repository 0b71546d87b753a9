package nl.leerateliers.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A published figure or statement with its source and place. Claims may contradict each other. */
@Entity
public class Claim {

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "indicator")
  private String indicator;

  @Column(name = "label")
  private String label;

  @Column(name = "\"value\"")
  private @Nullable Integer value;

  @Column(name = "base")
  private @Nullable Integer base;

  @Column(name = "base_name")
  private @Nullable String baseName;

  @Column(name = "source_id")
  private String sourceId;

  @Column(name = "place")
  private String place;

  @Column(name = "given_source")
  private @Nullable String givenSource;

  @Column(name = "fictitious")
  private boolean fictitious;

  @Column(name = "statement")
  private @Nullable String statement;

  @Column(name = "stated_on")
  private @Nullable LocalDate statedOn;

  @Transient private @Nullable Preference preference;

  protected Claim() {}

  public String id() {
    return id;
  }

  public String indicator() {
    return indicator;
  }

  public String label() {
    return label;
  }

  /** Whether it gives a number; else it is a statement in words. */
  public boolean isFigure() {
    return value != null;
  }

  /**
   * Its number.
   *
   * @throws IllegalStateException when it is a statement
   */
  public int value() {
    if (value == null) {
      throw new IllegalStateException("A statement has no number: " + id);
    }
    return value;
  }

  /** The number, or the words of a statement. */
  public String said() {
    return value == null ? "“" + statement + "”" : value.toString();
  }

  /** The day it was made, where the source tells. */
  public @Nullable LocalDate statedOn() {
    return statedOn;
  }

  /** The region's decision to go by this claim; null when there is none. */
  public @Nullable Preference preference() {
    return preference;
  }

  void prefer(Preference decided) {
    preference = decided;
  }

  public @Nullable Integer base() {
    return base;
  }

  public @Nullable String baseName() {
    return baseName;
  }

  public String sourceId() {
    return sourceId;
  }

  public String place() {
    return place;
  }

  public @Nullable String givenSource() {
    return givenSource;
  }

  public boolean fictitious() {
    return fictitious;
  }
}
