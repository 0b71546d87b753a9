package nl.leerateliers.tension;

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

/** The five tension fields, with the positions that were given in a region. */
@RequestScoped
@Path("api/regions/{region}/tension-fields")
@Produces(MediaType.APPLICATION_JSON)
public class TensionFieldResource {

  /** A field with its two poles; position −2 is pole A, 2 is pole B. */
  public record FieldView(
      int number,
      String poleA,
      String poleB,
      boolean belongsToExperiment,
      List<TensionPosition> positions) {}

  private final Access access;
  private final TensionPositions positions;

  @Inject
  TensionFieldResource(Access access, TensionPositions positions) {
    this.access = access;
    this.positions = positions;
  }

  @GET
  public List<FieldView> in(@PathParam("region") String key) {
    Region region = access.region(key, Permission.SEE_REGION);
    boolean seesCases = access.may(Permission.SEE_CASES, region);
    List<TensionPosition> given =
        positions.in(region).stream()
            .map(position -> seesCases ? position : position.alone())
            .toList();
    return TensionField.all().stream()
        .map(
            field ->
                new FieldView(
                    field.number(),
                    field.poleA(),
                    field.poleB(),
                    field.belongsToExperiment(),
                    given.stream().filter(p -> p.tension() == field.number()).toList()))
        .toList();
  }
}
