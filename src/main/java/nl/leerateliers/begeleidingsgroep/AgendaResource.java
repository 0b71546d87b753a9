package nl.leerateliers.begeleidingsgroep;

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

/** The agenda of a region's Tuesday meetings. */
@RequestScoped
@Path("api/regions/{region}/agenda")
@Produces(MediaType.APPLICATION_JSON)
public class AgendaResource {

  private final Access access;
  private final Agenda found;

  @Inject
  AgendaResource(Access access, Agenda found) {
    this.access = access;
    this.found = found;
  }

  @GET
  public List<AgendaItem> in(@PathParam("region") String region) {
    return found.in(access.region(region, Permission.SEE_REGION));
  }
}
