package nl.leerateliers.ketenkaart;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Key of {@link FollowUp}. */
class FollowUpKey implements Serializable {

  private static final long serialVersionUID = 1L;
  private @Nullable String cardId;
  private @Nullable LocalDate dueOn;

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FollowUpKey that
        && Objects.equals(cardId, that.cardId)
        && Objects.equals(dueOn, that.dueOn);
  }

  @Override
  public int hashCode() {
    return Objects.hash(cardId, dueOn);
  }
}
