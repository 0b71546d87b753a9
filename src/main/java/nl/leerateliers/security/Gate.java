package nl.leerateliers.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.leerateliers.message.Problem;

/**
 * Closed unless opened: every address asks for a signed-in visitor, but for the few that {@link
 * Address} names. The server's own addresses pass here too. Mapped first, in web.xml.
 */
public class Gate extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final String REFUSAL = Gate.class.getName();

  @Inject private transient CurrentVisitor current;

  /** Lets the gate tell a problem that was met where nothing can be answered yet. */
  static void refuseLater(HttpServletRequest request, Problem problem) {
    request.setAttribute(REFUSAL, problem);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Address address = Address.of(request);
    if (Address.isAmbiguous(request.getRequestURI())) {
      Refusal.tell(Problem.notFound(), address, response);
    } else if (request.getAttribute(REFUSAL) instanceof Problem problem) {
      Refusal.tell(problem, address, response);
    } else if (address.isOpen()) {
      chain.doFilter(request, response);
    } else {
      passVisitor(address, request, response, chain);
    }
  }

  private void passVisitor(
      Address address, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<Visitor> visitor = current.find();
    if (visitor.isEmpty()) {
      askToSignIn(address, request, response);
    } else if (address.isForAdministrators() && !visitor.get().may(Permission.ADMINISTER)) {
      Refusal.tell(Problem.forbidden(), address, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static void askToSignIn(
      Address address, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (address.isForScripts() || BearerToken.in(request).isPresent()) {
      response.setHeader("WWW-Authenticate", "Bearer");
      Refusal.tell(new Problem("sign-in-first", 401), address, response);
      return;
    }
    String back = "";
    if (request.getMethod().equals("GET") && !address.path().equals("/")) {
      String query = request.getQueryString();
      String wanted = request.getRequestURI() + (query == null ? "" : "?" + query);
      back = "?terug=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", "/inloggen" + back);
  }
}
