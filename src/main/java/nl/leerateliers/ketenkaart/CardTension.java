package nl.leerateliers.ketenkaart;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Where a case stood between the two poles of a tension field: −2 (pole A) to 2 (pole B). */
@Entity
@Table(name = "card_tension")
@IdClass(CardTensionKey.class)
public class CardTension {

  @Id
  @Column(name = "card_id")
  private String cardId;

  @Id
  @Column(name = "tension")
  private int tension;

  @Column(name = "position")
  private @Nullable Integer position;

  @Column(name = "sentence")
  private @Nullable String sentence;

  protected CardTension() {}

  public String cardId() {
    return cardId;
  }

  public int tension() {
    return tension;
  }

  public @Nullable Integer position() {
    return position;
  }

  public @Nullable String sentence() {
    return sentence;
  }
}
