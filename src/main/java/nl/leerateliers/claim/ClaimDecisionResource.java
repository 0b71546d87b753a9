package nl.leerateliers.claim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.Consumes;
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
import java.util.UUID;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;

/** The decisions of a region on its claims, by script. */
@RequestScoped
@Path("api/regions/{region}/claim-decisions")
@Produces(MediaType.APPLICATION_JSON)
public class ClaimDecisionResource {

  private final Access access;
  private final Claims claims;
  private final DecideClaim decide;

  @Inject
  ClaimDecisionResource(Access access, Claims claims, DecideClaim decide) {
    this.access = access;
    this.claims = claims;
    this.decide = decide;
  }

  /** All of them, the newest first; revoked ones too. */
  @GET
  public List<ClaimDecision> in(@PathParam("region") String key) {
    return claims.decisions(access.region(key, Permission.SEE_REGION));
  }

  /**
   * {@code {claim, takenBy, takenOn, reason, based, key}}; the last two may be left out. 201 with
   * all decisions; 422 tells what is wrong; 409 when somebody else decided meanwhile.
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response prefer(@PathParam("region") String key, String body) {
    Region region = access.region(key, Permission.DECIDE_FOR_REGION);
    JsonObject given = read(body);
    DecisionDraft draft;
    try {
      draft =
          new DecisionDraft(
              given.getString("key", UUID.randomUUID().toString()),
              given.getString("claim"),
              DecisionDraft.text(given.getString("takenBy")),
              given.getString("takenOn"),
              DecisionDraft.text(given.getString("reason")),
              given.getInt("based", 0));
    } catch (RuntimeException e) {
      throw new Problem("claim-body", 400, e);
    }
    refuse(decide.prefer(region, draft, access.get().account()));
    return Response.status(Response.Status.CREATED).entity(claims.decisions(region)).build();
  }

  /** {@code {reason}}. */
  @POST
  @Path("{number:\\d{1,6}}/revocation")
  @Consumes(MediaType.APPLICATION_JSON)
  public List<ClaimDecision> revoke(
      @PathParam("region") String key, @PathParam("number") int number, String body) {
    Region region = access.region(key, Permission.DECIDE_FOR_REGION);
    String reason = DecisionDraft.text(read(body).getString("reason", ""));
    refuse(decide.revoke(region, number, reason, access.get().account()));
    return claims.decisions(region);
  }

  private static void refuse(Map<String, String> faults) {
    if (!faults.isEmpty()) {
      throw new Problem("claim-refused", 422, String.join(" ", faults.values()));
    }
  }

  private static JsonObject read(String body) {
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      return reader.readObject();
    } catch (RuntimeException e) {
      throw new Problem("claim-body", 400, e);
    }
  }
}
