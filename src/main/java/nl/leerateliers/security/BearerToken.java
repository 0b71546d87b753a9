package nl.leerateliers.security;

import jakarta.security.enterprise.credential.Credential;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** What a script sends: {@code Authorization: Bearer <token>}. */
record BearerToken(String secret) implements Credential {

  private static final String SCHEME = "bearer ";

  static Optional<BearerToken> in(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Authorization"))
        .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
        .map(header -> new BearerToken(header.substring(SCHEME.length()).strip()));
  }
}
