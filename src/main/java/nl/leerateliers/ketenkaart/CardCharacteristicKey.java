package nl.leerateliers.ketenkaart;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Key of {@link CardCharacteristic}. */
class CardCharacteristicKey implements Serializable {

  private static final long serialVersionUID = 1L;
  private @Nullable String cardId;
  private @Nullable String code;

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CardCharacteristicKey that
        && Objects.equals(cardId, that.cardId)
        && Objects.equals(code, that.code);
  }

  @Override
  public int hashCode() {
    return Objects.hash(cardId, code);
  }
}
