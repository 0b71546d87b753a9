package nl.leerateliers.begeleidingsgroep;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;

/** The agenda of a region's Tuesday meetings. */
@RequestScoped
@Path("api/regions/{region}/agenda")
@Produces(MediaType.APPLICATION_JSON)
public class AgendaResource {

  private final Access access;
  private final Agenda found;
  private final MeetingAgendas agendas;
  private final Decisions decisions;

  @Inject
  AgendaResource(Access access, Agenda found, MeetingAgendas agendas, Decisions decisions) {
    this.access = access;
    this.found = found;
    this.agendas = agendas;
    this.decisions = decisions;
  }

  @GET
  public List<AgendaItem> in(@PathParam("region") String region) {
    return found.in(access.region(region, Permission.SEE_REGION));
  }

  /**
   * Takes a decision: {@code {meeting, item, decision, owner, dueOn}}. The item is a subject of
   * that meeting; 422 tells what is wrong. With {@code {learningPoint, from, to}} the decision also
   * moves the passport of that learning point.
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response decide(@PathParam("region") String key, String body) {
    Region region = access.region(key, Permission.TAKE_DECISIONS);
    JsonObject given = read(body);
    LocalDate day = MeetingDays.of(region).find(given.getString("meeting", ""));
    if (day == null) {
      throw new Problem("decision-meeting", 422);
    }
    DecisionDraft draft =
        new DecisionDraft(
            given.getString("item", ""),
            given.getString("decision", "").strip(),
            given.getString("owner", "").strip(),
            given.getString("dueOn", ""),
            move(given));
    Map<String, String> faults = decisions.take(region, day, draft, access.get());
    if (!faults.isEmpty()) {
      throw new Problem("decision-refused", 422, String.join(" ", faults.values()));
    }
    return agendas.on(region, day).points().stream()
        .filter(point -> point.says(draft))
        .reduce((earlier, later) -> later)
        .map(point -> Response.status(Response.Status.CREATED).entity(point).build())
        .orElseThrow(Problem::notFound);
  }

  private static String move(JsonObject given) {
    String point = given.getString("learningPoint", "");
    return point.isEmpty()
        ? DecisionDraft.NO_MOVE
        : String.join(" ", point, given.getString("from", ""), given.getString("to", ""));
  }

  private static JsonObject read(String body) {
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      return reader.readObject();
    } catch (JsonException e) {
      throw new Problem("decision-body", 400, e);
    }
  }
}
