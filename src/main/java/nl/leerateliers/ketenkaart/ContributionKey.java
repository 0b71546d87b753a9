package nl.leerateliers.ketenkaart;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Key of {@link Contribution}. */
class ContributionKey implements Serializable {

  private static final long serialVersionUID = 1L;
  private @Nullable String cardId;
  private @Nullable String organisation;

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ContributionKey that
        && Objects.equals(cardId, that.cardId)
        && Objects.equals(organisation, that.organisation);
  }

  @Override
  public int hashCode() {
    return Objects.hash(cardId, organisation);
  }
}
