package nl.leerateliers.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.leerateliers.region.PortalDatabase;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * People can sign in. A region that is down does not count: the others must stay in use. No details
 * are given, because everyone may ask.
 */
@Readiness
@ApplicationScoped
public class ReadyForVisitors implements HealthCheck {

  private final PortalDatabase portal;

  @Inject
  ReadyForVisitors(PortalDatabase portal) {
    this.portal = portal;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("portal").status(portal.answers()).build();
  }
}
