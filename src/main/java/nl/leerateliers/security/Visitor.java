package nl.leerateliers.security;

import java.io.Serializable;
import nl.leerateliers.region.Region;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in.
 *
 * @param account the name of the account
 * @param region the key of their region; null for a role without one
 */
public record Visitor(String account, Role role, @Nullable String region) implements Serializable {

  public Visitor {
    if (role.isRegional() != (region != null)) {
      throw new IllegalArgumentException("Role " + role + " with region " + region);
    }
  }

  public boolean may(Permission permission) {
    return role.may(permission);
  }

  /** Whether this region is theirs, or all are. */
  public boolean belongsTo(Region other) {
    return region == null || region.equals(other.key());
  }
}
