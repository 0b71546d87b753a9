package nl.leerateliers.security;

import static jakarta.security.enterprise.AuthenticationStatus.SEND_FAILURE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.Set;
import nl.leerateliers.region.DatabaseDown;

/**
 * One sign-in for pages and API: a session for people, an access token for scripts. The account is
 * read again at each request, so one that was removed or got another password is out at once.
 */
@ApplicationScoped
public class PortalAuthentication implements HttpAuthenticationMechanism {

  private static final String VISITOR = SignedIn.class.getName();

  private final IdentityStoreHandler stores;
  private final Accounts accounts;
  private final DemoRule demo;

  @Inject
  PortalAuthentication(IdentityStoreHandler stores, Accounts accounts, DemoRule demo) {
    this.stores = stores;
    this.accounts = accounts;
    this.demo = demo;
  }

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    Credential typed = context.getAuthParameters().getCredential();
    if (typed != null) {
      return signIn(request, context, typed);
    }
    if (Address.of(request).isForEveryone()) {
      return context.doNothing();
    }
    try {
      return recognise(request, context);
    } catch (DatabaseDown e) {
      Gate.refuseLater(request, e);
      return context.doNothing();
    }
  }

  @Override
  public void cleanSubject(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    context.cleanClientSubject();
  }

  private AuthenticationStatus signIn(
      HttpServletRequest request, HttpMessageContext context, Credential typed) {
    CredentialValidationResult result = stores.validate(typed);
    if (!(result.getCallerPrincipal() instanceof SignedIn visitor)) {
      return SEND_FAILURE;
    }
    // A new session, not only a new id: whoever knew the old one knew the form tokens in it.
    HttpSession before = request.getSession(false);
    if (before != null) {
      before.invalidate();
    }
    request.getSession(true).setAttribute(VISITOR, visitor);
    return context.notifyContainerAboutLogin(result);
  }

  private AuthenticationStatus recognise(HttpServletRequest request, HttpMessageContext context) {
    Optional<BearerToken> token = BearerToken.in(request);
    if (token.isPresent()) {
      CredentialValidationResult result = stores.validate(token.get());
      return result.getCallerPrincipal() == null
          ? context.doNothing()
          : context.notifyContainerAboutLogin(result);
    }
    HttpSession session = request.getSession(false);
    if (session == null || !(session.getAttribute(VISITOR) instanceof SignedIn visitor)) {
      return context.doNothing();
    }
    Optional<Account> account =
        accounts.find(visitor.getName()).filter(visitor::isStill).filter(demo::admits);
    if (account.isEmpty()) {
      session.invalidate();
      return context.doNothing();
    }
    return context.notifyContainerAboutLogin(
        new SignedIn(account.get()), Set.of(account.get().role().code()));
  }
}
