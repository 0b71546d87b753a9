package nl.leerateliers.ketenkaart;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Key of {@link CardTension}. */
class CardTensionKey implements Serializable {

  private static final long serialVersionUID = 1L;
  private @Nullable String cardId;
  private int tension;

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CardTensionKey that
        && Objects.equals(cardId, that.cardId)
        && tension == that.tension;
  }

  @Override
  public int hashCode() {
    return Objects.hash(cardId, tension);
  }
}
