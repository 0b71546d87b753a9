package nl.leerateliers.coding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What a coder decided on one item, and the words of the card that show it. */
@Embeddable
public class Judgement {

  /** As many characters as a passage or a note may have. */
  static final int LONGEST = 1000;

  @Column(name = "is_present")
  private boolean present;

  @Column(name = "passage")
  private @Nullable String passage;

  @Column(name = "note")
  private @Nullable String note;

  protected Judgement() {}

  Judgement(boolean present, @Nullable String passage, @Nullable String note) {
    this.present = present;
    this.passage = passage;
    this.note = note;
  }

  static Judgement absent() {
    return new Judgement(false, null, null);
  }

  public boolean present() {
    return present;
  }

  public @Nullable String passage() {
    return passage;
  }

  public @Nullable String note() {
    return note;
  }
}
