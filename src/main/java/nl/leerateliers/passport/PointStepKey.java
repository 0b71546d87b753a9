package nl.leerateliers.passport;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which step of which point; JPA asks for a class of its own. */
public class PointStepKey implements Serializable {

  private static final long serialVersionUID = 1L;

  @Nullable String pointId;
  int position;

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PointStepKey key
        && key.position == position
        && Objects.equals(key.pointId, pointId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(pointId, position);
  }
}
