package nl.leerateliers.addedfield;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question that the card of a region asks besides those of annex 1. */
@Entity
@Table(name = "added_field")
public class AddedField {

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "step")
  private int step;

  @Column(name = "label")
  private String label;

  @Column(name = "options")
  private @Nullable String options;

  @Column(name = "origin")
  private String origin;

  @Column(name = "asked")
  private boolean asked;

  @Column(name = "fictitious")
  private boolean fictitious;

  protected AddedField() {}

  /**
   * A field that is asked from now on.
   *
   * @param options to choose from, one on a line; empty for words
   * @param origin where it comes from, in words
   */
  public AddedField(
      String id, int step, String label, String options, String origin, boolean fictitious) {
    this.id = id;
    this.step = step;
    this.label = label;
    this.options = options.isEmpty() ? null : options;
    this.origin = origin;
    this.asked = true;
    this.fictitious = fictitious;
  }

  public String id() {
    return id;
  }

  public int step() {
    return step;
  }

  public String label() {
    return label;
  }

  /** Empty for a field of words. */
  public List<String> options() {
    return options == null ? List.of() : options.lines().toList();
  }

  public String origin() {
    return origin;
  }

  /** Whether cards still ask it; what was filled in stays. */
  public boolean isAsked() {
    return asked;
  }

  public boolean fictitious() {
    return fictitious;
  }

  /** Asks it from now on, or no longer. */
  public void ask(boolean now) {
    asked = now;
  }
}
