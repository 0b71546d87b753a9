package nl.leerateliers.ketenkaart;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Key of {@link SafetyRow}. */
class SafetyRowKey implements Serializable {

  private static final long serialVersionUID = 1L;
  private @Nullable String cardId;
  private @Nullable PersonRole personRole;

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SafetyRowKey that
        && Objects.equals(cardId, that.cardId)
        && personRole == that.personRole;
  }

  @Override
  public int hashCode() {
    return Objects.hash(cardId, personRole);
  }
}
