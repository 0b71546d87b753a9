package nl.leerateliers.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import nl.leerateliers.message.Problem;

/**
 * Refuses a write that another site made a visitor's browser send. Forms of pages carry the token
 * that Jakarta MVC checks; all else needs a header that a browser sends for its own site only, or
 * an access token, which no browser sends by itself.
 */
@Provider
@RequestScoped
public class WriteGuard implements ContainerRequestFilter {

  private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

  @Context private ResourceInfo target;
  private final HttpServletRequest request;

  @Inject
  WriteGuard(HttpServletRequest request) {
    this.request = request;
  }

  @Override
  public void filter(ContainerRequestContext context) {
    if (READS.contains(context.getMethod()) || BearerToken.in(request).isPresent()) {
      return;
    }
    boolean fromElsewhere = "cross-site".equals(context.getHeaderString("Sec-Fetch-Site"));
    boolean known = isForm() || "portal".equals(context.getHeaderString("X-Requested-With"));
    if (fromElsewhere || !known) {
      throw new Problem("csrf", 403);
    }
  }

  private boolean isForm() {
    return target.getResourceClass().isAnnotationPresent(Controller.class)
        || target.getResourceMethod().isAnnotationPresent(Controller.class);
  }
}
