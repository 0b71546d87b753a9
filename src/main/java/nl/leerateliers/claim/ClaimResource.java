package nl.leerateliers.claim;

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

/** The published figures of a region, contradictions included. */
@RequestScoped
@Path("api/regions/{region}/claims")
@Produces(MediaType.APPLICATION_JSON)
public class ClaimResource {

  private final Access access;
  private final Claims found;

  @Inject
  ClaimResource(Access access, Claims found) {
    this.access = access;
    this.found = found;
  }

  @GET
  public List<Claim> in(@PathParam("region") String region) {
    return found.in(access.region(region, Permission.SEE_REGION));
  }
}
