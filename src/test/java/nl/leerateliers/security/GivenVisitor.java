package nl.leerateliers.security;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.OffsetDateTime;
import java.util.Set;

/** What the container knows of the visitor, for plain tests: nobody, until one is given. */
public final class GivenVisitor implements SecurityContext {

  private SignedIn signedIn;

  public void is(Visitor visitor) {
    signedIn = new SignedIn(new Account(visitor, "", false, OffsetDateTime.MIN));
  }

  public void isNobody() {
    signedIn = null;
  }

  @Override
  public Principal getCallerPrincipal() {
    return signedIn;
  }

  @Override
  public <T extends Principal> Set<T> getPrincipalsByType(Class<T> type) {
    return type.isInstance(signedIn) ? Set.of(type.cast(signedIn)) : Set.of();
  }

  @Override
  public boolean isCallerInRole(String role) {
    return signedIn != null && signedIn.visitor().role().code().equals(role);
  }

  @Override
  public boolean hasAccessToWebResource(String resource, String... methods) {
    throw new UnsupportedOperationException();
  }

  @Override
  public AuthenticationStatus authenticate(
      HttpServletRequest request, HttpServletResponse response, AuthenticationParameters with) {
    throw new UnsupportedOperationException();
  }
}
