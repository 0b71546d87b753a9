package nl.leerateliers.evaluation;

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

/** Tops, tips and evaluations of a region. */
@RequestScoped
@Path("api/regions/{region}/evaluations")
@Produces(MediaType.APPLICATION_JSON)
public class EvaluationResource {

  private final Access access;
  private final Evaluations found;

  @Inject
  EvaluationResource(Access access, Evaluations found) {
    this.access = access;
    this.found = found;
  }

  @GET
  public List<Evaluation> in(@PathParam("region") String region) {
    Region own = access.region(region, Permission.SEE_REGION);
    boolean seesCases = access.may(Permission.SEE_CASES, own);
    return found.in(own).stream()
        .map(evaluation -> seesCases ? evaluation : evaluation.withoutCase())
        .toList();
  }
}
