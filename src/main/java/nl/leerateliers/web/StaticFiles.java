package nl.leerateliers.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The application answers everything at the root, so style sheets, scripts and fonts are handed to
 * the server's own file servlet, with the caching that the server leaves out.
 */
public class StaticFiles extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader(
        "Cache-Control",
        keepsItsContent(request) ? "public, max-age=31536000, immutable" : "public, max-age=300");
    // Our own texts are UTF-8; the server would announce them as something else.
    response.setCharacterEncoding("UTF-8");
    RequestDispatcher files = getServletContext().getNamedDispatcher("default");
    files.forward(request, response);
  }

  /** A version in the address, a fingerprint in the query, or a typeface. */
  private static boolean keepsItsContent(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return path.startsWith("/webjars/")
        || path.startsWith("/fonts/")
        || request.getParameter("v") != null;
  }
}
