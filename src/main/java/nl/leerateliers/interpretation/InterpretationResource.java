package nl.leerateliers.interpretation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import nl.leerateliers.message.Problem;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;

/** What people read in the figures, by script. */
@RequestScoped
@Path("api")
@Produces(MediaType.APPLICATION_JSON)
public class InterpretationResource {

  private final Access access;
  private final Interpretations interpretations;
  private final InterpretationRows rows;

  @Inject
  InterpretationResource(Access access, Interpretations interpretations, InterpretationRows rows) {
    this.access = access;
    this.interpretations = interpretations;
    this.rows = rows;
  }

  /** Under the figures of a region, the oldest first. */
  @GET
  @Path("regions/{region}/interpretations")
  public List<InterpretationRow> ofRegion(@PathParam("region") String key) {
    return rows.of(region(key, Permission.SEE_REGION), access.get());
  }

  /** Under the comparison, the oldest first. */
  @GET
  @Path("cross-atelier/interpretations")
  public List<InterpretationRow> ofComparison() {
    return rows.of(comparison(), access.get());
  }

  /** {@code {figure, text, organisation, selection, key}}; the last three may be left out. */
  @POST
  @Path("regions/{region}/interpretations")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response writeInRegion(@PathParam("region") String key, String body) {
    return write(region(key, Permission.INTERPRET), body);
  }

  /** As in a region, without an organisation. */
  @POST
  @Path("cross-atelier/interpretations")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response writeInComparison(String body) {
    return write(comparison(), body);
  }

  /** Withdraws one's own. */
  @DELETE
  @Path("regions/{region}/interpretations/{id}")
  public void withdrawInRegion(@PathParam("region") String key, @PathParam("id") String id) {
    interpretations.withdraw(region(key, Permission.INTERPRET), id, access.get());
  }

  /** Withdraws one's own. */
  @DELETE
  @Path("cross-atelier/interpretations/{id}")
  public void withdrawInComparison(@PathParam("id") String id) {
    interpretations.withdraw(comparison(), id, access.get());
  }

  private Dashboard region(String key, Permission permission) {
    return new Dashboard(access.region(key, permission));
  }

  private Dashboard comparison() {
    access.require(Permission.COMPARE_ATELIERS);
    return Dashboard.COMPARISON;
  }

  /** 201 with the interpretation; 422 tells what is wrong. */
  private Response write(Dashboard dashboard, String body) {
    InterpretationDraft draft = read(body);
    Map<String, String> faults = interpretations.write(dashboard, draft, access.get());
    if (!faults.isEmpty()) {
      throw new Problem("interpretation-refused", 422, String.join(" ", faults.values()));
    }
    return rows.of(dashboard, access.get()).stream()
        .filter(row -> row.id().equals(draft.key()))
        .findFirst()
        .map(row -> Response.status(Response.Status.CREATED).entity(row).build())
        .orElseThrow(Problem::notFound);
  }

  private static InterpretationDraft read(String body) {
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      JsonObject given = reader.readObject();
      InterpretationDraft empty =
          InterpretationDraft.empty(given.getString("figure"), given.getString("selection", ""));
      return new InterpretationDraft(
          given.getString("key", empty.key()),
          empty.figure(),
          InterpretationDraft.text(given.getString("text")),
          given.getString("organisation", ""),
          empty.selection());
    } catch (RuntimeException e) {
      throw new Problem("interpretation-body", 400, e);
    }
  }
}
