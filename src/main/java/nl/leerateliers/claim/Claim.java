package nl.leerateliers.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A published figure with its source and place. Claims may contradict each other. */
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
  private int value;

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

  public int value() {
    return value;
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
