package nl.leerateliers.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerateliers.message.Language;

/**
 * Answers in the language that the visitor chose, else in Dutch: the browser's own wish does not
 * count, as the portal is Dutch. Mapped in web.xml before what may refuse, and around error pages.
 */
public class ChosenLanguage extends HttpFilter {

  static final String COOKIE = "taal";

  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Runnable before = chosen(request).speak();
    try {
      chain.doFilter(request, response);
    } finally {
      before.run();
    }
  }

  private static Language chosen(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .map(cookie -> Language.ofCode(cookie.getValue()))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(Language.DUTCH);
  }
}
