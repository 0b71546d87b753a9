package nl.leerateliers.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;

/** What a region learnt. */
@RequestScoped
@Path("api/regions/{region}/learning-points")
@Produces(MediaType.APPLICATION_JSON)
public class LearningPointResource {

  private final Access access;
  private final LearningPoints found;

  @Inject
  LearningPointResource(Access access, LearningPoints found) {
    this.access = access;
    this.found = found;
  }

  @GET
  public List<LearningPoint> in(@PathParam("region") String region) {
    return found.in(access.region(region, Permission.SEE_REGION));
  }
}
