package nl.leerateliers.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A visitor's question for the dashboard of an atelier, with all of it that an answer depends on.
 * No other page may be kept: this one shows nothing that has to be noted down each time it is seen.
 *
 * @param session whose question it is; the tokens in the forms are of the same session
 */
record PageQuestion(
    String session,
    String region,
    @Nullable String query,
    @Nullable String accept,
    @Nullable String cookies) {

  private static final Pattern DASHBOARD = Pattern.compile("/ateliers/([a-z0-9-]+)");

  /** Empty when the answer may not be kept. */
  static Optional<PageQuestion> of(HttpServletRequest request) {
    if (!request.getMethod().equals("GET") || request.getHeader("Authorization") != null) {
      return Optional.empty();
    }
    Matcher dashboard = DASHBOARD.matcher(request.getRequestURI());
    HttpSession session = request.getSession(false);
    return session == null || !dashboard.matches()
        ? Optional.empty()
        : Optional.of(
            new PageQuestion(
                session.getId(),
                dashboard.group(1),
                request.getQueryString(),
                request.getHeader("Accept"),
                request.getHeader("Cookie")));
  }
}
