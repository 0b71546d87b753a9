package nl.leerateliers.interpretation;

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

/** What people read in the figures, by script. */
@RequestScoped
@Path("api")
@Produces(MediaType.APPLICATION_JSON)
public class InterpretationResource {

  private final Access access;
  private final InterpretationRows rows;

  @Inject
  InterpretationResource(Access access, InterpretationRows rows) {
    this.access = access;
    this.rows = rows;
  }

  /** Under the figures of a region, the oldest first. */
  @GET
  @Path("regions/{region}/interpretations")
  public List<InterpretationRow> ofRegion(@PathParam("region") String key) {
    return rows.of(new Dashboard(access.region(key, Permission.SEE_REGION)), access.get());
  }

  /** Under the comparison, the oldest first. */
  @GET
  @Path("cross-atelier/interpretations")
  public List<InterpretationRow> ofComparison() {
    access.require(Permission.COMPARE_ATELIERS);
    return rows.of(Dashboard.COMPARISON, access.get());
  }
}
