package nl.leerateliers.security;

import jakarta.security.enterprise.CallerPrincipal;
import java.time.OffsetDateTime;

/**
 * The principal the container keeps for a signed-in visitor; the HTTP session keeps it too, so all
 * of it can be written out and read back.
 */
class SignedIn extends CallerPrincipal {

  private static final long serialVersionUID = 1L;
  private final Visitor visitor;
  private final int passwordVersion;
  private final OffsetDateTime accountMadeAt;

  SignedIn(Account account) {
    super(account.name());
    visitor = account.visitor();
    passwordVersion = account.passwordVersion();
    accountMadeAt = account.createdAt();
  }

  Visitor visitor() {
    return visitor;
  }

  /**
   * Whether a session that began with this account may go on with it: not with another password,
   * and not with a new account of the same name.
   */
  boolean isStill(Account account) {
    return getName().equals(account.name())
        && passwordVersion == account.passwordVersion()
        && accountMadeAt.isEqual(account.createdAt());
  }
}
