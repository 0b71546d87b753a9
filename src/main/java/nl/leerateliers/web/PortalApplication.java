package nl.leerateliers.web;

import jakarta.mvc.security.Csrf;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.krazo.Properties;

/** Pages and the API are resources of one application at the root. */
@ApplicationPath("/")
public class PortalApplication extends Application {

  /**
   * Every form carries a token. A {@code Location} stays as it is given: behind a proxy the server
   * knows neither the name nor the scheme that the visitor uses.
   */
  @Override
  public Map<String, Object> getProperties() {
    return Map.of(
        Csrf.CSRF_PROTECTION,
        Csrf.CsrfOptions.IMPLICIT,
        Properties.CSRF_TOKEN_STRATEGY,
        new SessionToken(),
        "jersey.config.server.headers.location.relative.resolution.disabled",
        true,
        "jersey.config.server.wadl.disableWadl",
        true);
  }
}
