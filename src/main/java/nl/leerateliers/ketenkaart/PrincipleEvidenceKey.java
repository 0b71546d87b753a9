package nl.leerateliers.ketenkaart;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Key of {@link PrincipleEvidence}. */
class PrincipleEvidenceKey implements Serializable {

  private static final long serialVersionUID = 1L;
  private @Nullable String cardId;
  private int principle;

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PrincipleEvidenceKey that
        && Objects.equals(cardId, that.cardId)
        && principle == that.principle;
  }

  @Override
  public int hashCode() {
    return Objects.hash(cardId, principle);
  }
}
