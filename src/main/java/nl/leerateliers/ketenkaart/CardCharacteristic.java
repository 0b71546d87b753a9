package nl.leerateliers.ketenkaart;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A characteristic of annex 2 that a coder saw in a card, with the passage that shows it. */
@Entity
@Table(name = "characteristic")
@IdClass(CardCharacteristicKey.class)
public class CardCharacteristic {

  @Id
  @Column(name = "card_id")
  private String cardId;

  @Id
  @Column(name = "code")
  private String code;

  @Column(name = "coder")
  private String coder;

  @Column(name = "passage")
  private @Nullable String passage;

  protected CardCharacteristic() {}

  public String cardId() {
    return cardId;
  }

  public String code() {
    return code;
  }

  public String coder() {
    return coder;
  }

  public @Nullable String passage() {
    return passage;
  }
}
