package nl.leerateliers.principle;

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

/** The leading principles of a region, in its own wording. */
@RequestScoped
@Path("api/regions/{region}/principles")
@Produces(MediaType.APPLICATION_JSON)
public class PrincipleResource {

  private final Access access;
  private final Principles found;

  @Inject
  PrincipleResource(Access access, Principles found) {
    this.access = access;
    this.found = found;
  }

  @GET
  public List<Principle> in(@PathParam("region") String region) {
    return found.in(access.region(region, Permission.SEE_REGION));
  }
}
