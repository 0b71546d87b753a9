package nl.leerateliers.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.krazo.security.CsrfToken;
import org.eclipse.krazo.security.CsrfTokenStrategy;

/**
 * One form token for each session. The MVC layer's own strategy does the same, but searches the
 * whole class path for a way to the session, several times a request.
 */
final class SessionToken implements CsrfTokenStrategy {

  private static final String KEY = SessionToken.class.getName();
  private static final int BYTES = 24;

  private final SecureRandom random = new SecureRandom();

  @Override
  public Optional<CsrfToken> getToken(
      HttpServletRequest request, HttpServletResponse response, boolean create) {
    HttpSession session = request.getSession(create);
    if (session == null) {
      return Optional.empty();
    }
    if (session.getAttribute(KEY) == null && create) {
      session.setAttribute(KEY, fresh());
    }
    return Optional.ofNullable((CsrfToken) session.getAttribute(KEY));
  }

  private CsrfToken fresh() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String value = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    return new CsrfToken("X-CSRF-TOKEN", "_csrf", value);
  }
}
