package nl.leerateliers.handover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.leerateliers.learning.LearningPoint;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;

/** Patterns and new ways of thinking of a region that are not a learning point yet. */
@RequestScoped
@Path("api/regions/{region}/insights")
@Produces(MediaType.APPLICATION_JSON)
public class InsightResource {

  private final Access access;
  private final Levels levels;

  @Inject
  InsightResource(Access access, Levels levels) {
    this.access = access;
    this.levels = levels;
  }

  @GET
  public List<LearningPoint> in(@PathParam("region") String key) {
    return levels.insights(access.region(key, Permission.SEE_REGION));
  }
}
