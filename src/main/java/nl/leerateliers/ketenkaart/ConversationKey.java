package nl.leerateliers.ketenkaart;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Key of {@link Conversation}. */
class ConversationKey implements Serializable {

  private static final long serialVersionUID = 1L;
  private @Nullable String cardId;
  private int number;

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ConversationKey that
        && Objects.equals(cardId, that.cardId)
        && number == that.number;
  }

  @Override
  public int hashCode() {
    return Objects.hash(cardId, number);
  }
}
