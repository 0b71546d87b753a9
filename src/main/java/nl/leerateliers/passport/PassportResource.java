package nl.leerateliers.passport;

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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.leerateliers.learning.LearningPoint;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;

/** One learning point with its passport, by script. */
@RequestScoped
@Path("api/regions/{region}/learning-points/{id:LP-[0-9]{1,8}}")
@Produces(MediaType.APPLICATION_JSON)
public class PassportResource {

  private final Access access;
  private final Passports passports;
  private final MovePoint movePoint;
  private final Uptakes uptakes;

  @Inject
  PassportResource(Access access, Passports passports, MovePoint movePoint, Uptakes uptakes) {
    this.access = access;
    this.passports = passports;
    this.movePoint = movePoint;
    this.uptakes = uptakes;
  }

  /**
   * A point with all that is known of its way.
   *
   * @param isStateOfDataset whether the dataset, and not a step, says how far it is
   * @param evidence without cards for who may not see them
   * @param changes of its words, the newest first
   * @param missing the keys of regions that did not answer in time
   */
  public record Known(
      LearningPoint point,
      boolean isStateOfDataset,
      boolean restsOnOneSource,
      List<String> transfer,
      List<PointStep> steps,
      List<PointEvidence> evidence,
      List<PointChange> changes,
      List<Elsewhere> elsewhere,
      List<String> missing) {}

  /** What another atelier does with it; never why. */
  public record Elsewhere(String region, Handling handling, Instant at) {}

  @GET
  public Known known(@PathParam("region") String key, @PathParam("id") String id) {
    return known(access.region(key, Permission.SEE_REGION), id);
  }

  /**
   * Makes a step: {@code {from, to, organisation, takenBy, reason}}, the last but one only for what
   * is taken up. 201 with the point; 409 when it has another state than {@code from}; 422 tells
   * what is wrong.
   */
  @POST
  @Path("steps")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response move(@PathParam("region") String key, @PathParam("id") String id, String body) {
    Region region = access.region(key, Permission.SEE_REGION);
    if (!access.may(Permission.PROPOSE_LEARNING) && !access.may(Permission.DECIDE_LEARNING)) {
      throw Problem.forbidden();
    }
    Map<String, String> faults = movePoint.move(region, id, read(body), access.get());
    if (!faults.isEmpty()) {
      throw new Problem("step-refused", 422, String.join(" ", faults.values()));
    }
    return Response.status(Response.Status.CREATED).entity(known(region, id)).build();
  }

  private Known known(Region region, String id) {
    Passport passport = passports.find(region, id).orElseThrow(Problem::notFound);
    Uptakes.Elsewhere elsewhere = uptakes.of(region, id);
    boolean seesCases = access.may(Permission.SEE_CASES, region);
    return new Known(
        passport.point(),
        passport.isStateOfDataset(),
        passport.restsOnOneSource(),
        passport.transfer(),
        passport.steps(),
        passport.evidence().stream().filter(one -> seesCases || !one.isCard()).toList(),
        passport.changes(),
        elsewhere.last().entrySet().stream()
            .map(
                one ->
                    new Elsewhere(
                        one.getKey().key(), one.getValue().handling(), one.getValue().decidedAt()))
            .toList(),
        elsewhere.down().stream().map(Region::key).toList());
  }

  private static StepDraft read(String body) {
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      JsonObject given = reader.readObject();
      return new StepDraft(
          given.getString("from"),
          given.getString("to"),
          given.getString("organisation", ""),
          given.getString("takenBy", ""),
          given.getString("reason", "").strip());
    } catch (RuntimeException e) {
      throw new Problem("step-body", 400, e);
    }
  }
}
