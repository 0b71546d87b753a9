package nl.leerateliers.handover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;

/** What an atelier hands over. */
@RequestScoped
@Path("api/regions/{region}/handovers")
@Produces(MediaType.APPLICATION_JSON)
public class HandoverResource {

  private final Access access;
  private final Handovers handovers;

  @Inject
  HandoverResource(Access access, Handovers handovers) {
    this.access = access;
    this.handovers = handovers;
  }

  /** A handover with its steps, the oldest first. */
  public record Known(Handover handover, List<Handovers.Step> steps) {}

  @GET
  public List<Known> handovers(@PathParam("region") String key) {
    Region region = access.region(key, Permission.SEE_REGION);
    List<Handovers.Step> steps = handovers.steps(region);
    return handovers.in(region).stream()
        .map(
            one ->
                new Known(
                    one, steps.stream().filter(step -> step.handover().equals(one.id())).toList()))
        .toList();
  }
}
