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

/**
 * What may become a learning point. At an address of its own: a class at a region's address itself
 * would hide every address of a region that stands in a class under {@code api}.
 */
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

  /** Patterns and new ways of thinking that are not a learning point yet. */
  @GET
  public List<LearningPoint> insights(@PathParam("region") String key) {
    return levels.insights(access.region(key, Permission.SEE_REGION));
  }
}
