package nl.leerateliers.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.leerateliers.region.PortalDatabase;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * People can sign in: the databases have been opened. A region that is down does not count: the
 * others must stay in use. No details are given, because everyone may ask.
 */
@Readiness
@ApplicationScoped
public class ReadyForVisitors implements HealthCheck {

  private final PortalDatabase portal;
  private final Joining joining;

  @Inject
  ReadyForVisitors(PortalDatabase portal, Joining joining) {
    this.portal = portal;
    this.joining = joining;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("portal").status(joining.isDone() && portal.answers()).build();
  }
}
