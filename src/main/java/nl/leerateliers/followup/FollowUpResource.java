package nl.leerateliers.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.leerateliers.ketenkaart.CardsSeen;
import nl.leerateliers.ketenkaart.Organisations;
import nl.leerateliers.message.Messages;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;
import org.jspecify.annotations.Nullable;

/** The followed cases by script, for case-level roles only. */
@RequestScoped
@Path("api/regions/{region}/follow-ups")
@Produces(MediaType.APPLICATION_JSON)
public class FollowUpResource {

  private final Access access;
  private final FollowUps followUps;
  private final RecordFollowUp recordFollowUp;
  private final Organisations organisations;
  private final CardsSeen seen;
  private final Clock clock;

  @Inject
  FollowUpResource(
      Access access,
      FollowUps followUps,
      RecordFollowUp recordFollowUp,
      Organisations organisations,
      CardsSeen seen,
      Clock clock) {
    this.access = access;
    this.followUps = followUps;
    this.recordFollowUp = recordFollowUp;
    this.organisations = organisations;
    this.seen = seen;
    this.clock = clock;
  }

  /**
   * What the API says of a region.
   *
   * @param followed null, and not 0, when nothing is known of any selected case
   */
  public record Answer(
      int weeks,
      int selected,
      @Nullable Integer followed,
      int unknown,
      List<FollowUpOverview.Response> moments,
      List<CaseFollowUp> cases) {}

  /** The rule, the response in numbers, and every case with its moments. */
  @GET
  public Answer followed(@PathParam("region") String key) {
    Region region = access.region(key, Permission.SEE_CASES);
    FollowUpOverview overview = followUps.overview(region);
    overview.recorded().forEach(one -> seen.record(region, one.id()));
    return new Answer(
        overview.rule().weeks(),
        overview.selected().size(),
        overview.followed().isPresent() ? overview.followed().getAsInt() : null,
        overview.unknown(),
        overview.responses(),
        overview.cases());
  }

  /**
   * {@code {card, months, token, part, based, who, outcome, channel, givenOn, text, reason}}: one
   * feedback, or what is known of the impact when part is {@code finding}.
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response record(@PathParam("region") String key, String body) {
    Region region = access.region(key, Permission.WRITE_CASES);
    JsonObject given = read(body);
    String card = text(given, "card");
    Moment moment =
        Moment.after(text(given, "months")).orElseThrow(() -> new Problem("follow-up-body", 400));
    CaseFollowUp one = followUps.ofCase(region, card).orElseThrow(Problem::notFound);
    FollowUpDraft draft = FollowUpDraft.of(field -> text(given, field));
    Map<String, String> faults =
        draft.faults(
            one.startedOn(),
            LocalDate.now(clock),
            FollowUpMomentController.codes(organisations.in(region)));
    if (!faults.isEmpty()) {
      return refused(faults);
    }
    recordFollowUp.record(region, card, moment, draft, access.get().account());
    return Response.status(201)
        .entity(followUps.ofCase(region, card).orElseThrow(Problem::notFound))
        .build();
  }

  private static Response refused(Map<String, String> faults) {
    Problem problem = new Problem("follow-up-refused", 422);
    JsonObjectBuilder fields = Json.createObjectBuilder();
    faults.forEach((field, code) -> fields.add(field, Messages.text("followup.fault." + code)));
    return Response.status(problem.status())
        .type("application/problem+json")
        .entity(
            Json.createObjectBuilder()
                .add("type", "/problemen/" + problem.type())
                .add("title", problem.title())
                .add("status", problem.status())
                .add("detail", problem.detail())
                .add("fields", fields)
                .build()
                .toString())
        .build();
  }

  private static JsonObject read(String body) {
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      return reader.readObject();
    } catch (RuntimeException e) {
      throw new Problem("follow-up-body", 400, e);
    }
  }

  /** The text of a field; a number is taken as its digits. */
  private static String text(JsonObject given, String field) {
    JsonValue value = given.getOrDefault(field, JsonValue.NULL);
    if (value instanceof JsonString words) {
      return words.getString();
    }
    return value == JsonValue.NULL ? "" : value.toString();
  }
}
