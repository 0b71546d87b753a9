package nl.leerateliers.principle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A leading principle in the wording of the region. */
@Entity
public class Principle {

  @Id
  @Column(name = "number")
  private int number;

  @Column(name = "wording")
  private String wording;

  @Column(name = "source_id")
  private String sourceId;

  @Column(name = "place")
  private @Nullable String place;

  @Column(name = "fictitious")
  private boolean fictitious;

  protected Principle() {}

  public int number() {
    return number;
  }

  public String wording() {
    return wording;
  }

  public String sourceId() {
    return sourceId;
  }

  public @Nullable String place() {
    return place;
  }

  public boolean fictitious() {
    return fictitious;
  }
}
