package nl.leerateliers.ketenkaart;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Key of {@link CardChange}. */
class CardChangeKey implements Serializable {

  private static final long serialVersionUID = 1L;
  private @Nullable String cardId;
  private int number;

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CardChangeKey that
        && Objects.equals(cardId, that.cardId)
        && number == that.number;
  }

  @Override
  public int hashCode() {
    return Objects.hash(cardId, number);
  }
}
