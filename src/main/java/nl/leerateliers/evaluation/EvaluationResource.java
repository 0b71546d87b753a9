package nl.leerateliers.evaluation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;

/** Tops, tips and evaluations of a region. */
@RequestScoped
@Path("api/regions/{region}/evaluations")
@Produces(MediaType.APPLICATION_JSON)
public class EvaluationResource {

  private static final Map<String, PinField> MARKS =
      Map.of(
          "principle", PinField.PRINCIPLE,
          "tension", PinField.TENSION,
          "cardId", PinField.CASE,
          "learningPoint", PinField.LEARNING_POINT,
          "level", PinField.LEVEL,
          "forBegeleidingsgroep", PinField.QUESTION);

  private final Access access;
  private final WritingRight right;
  private final Evaluations found;
  private final WriteEvaluation write;

  @Inject
  EvaluationResource(Access access, WritingRight right, Evaluations found, WriteEvaluation write) {
    this.access = access;
    this.right = right;
    this.found = found;
    this.write = write;
  }

  @GET
  public List<Evaluation> in(@PathParam("region") String region) {
    Region own = access.region(region, Permission.SEE_REGION);
    boolean seesCases = access.may(Permission.SEE_CASES, own);
    return found.in(own).stream()
        .map(evaluation -> seesCases ? evaluation : evaluation.withoutCase())
        .toList();
  }

  /**
   * {@code {kind, text, givenOn}}, and if one likes {@code organisation, name, principle, tension,
   * cardId, learningPoint, level, forBegeleidingsgroep, key}. 201 with the evaluation, also when
   * the same was sent before; 422 tells what is wrong.
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response write(@PathParam("region") String key, String body) {
    right.any(key);
    EvaluationDraft draft = read(body);
    Region region = right.to(draft, key);
    WriteEvaluation.Written written = write.write(region, draft, access.get());
    Evaluation kept = written.evaluation();
    if (kept == null) {
      throw new Problem("evaluation-refused", 422, String.join(" ", written.faults().values()));
    }
    return Response.status(Response.Status.CREATED).entity(kept).build();
  }

  private static EvaluationDraft read(String body) {
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      JsonObject given = reader.readObject();
      Map<String, String> marks = new LinkedHashMap<>();
      MARKS.forEach(
          (name, field) -> {
            JsonValue value = given.getOrDefault(name, JsonValue.NULL);
            if (value.getValueType() == JsonValue.ValueType.STRING) {
              marks.put(field.code(), given.getString(name));
            } else if (value.equals(JsonValue.TRUE)) {
              marks.put(field.code(), "yes");
            } else if (value.getValueType() == JsonValue.ValueType.NUMBER) {
              marks.put(field.code(), value.toString());
            }
          });
      marks.values().removeIf(String::isEmpty);
      return new EvaluationDraft(
          given.getString("key", UUID.randomUUID().toString()),
          given.getString("kind"),
          given.getString("text"),
          given.getString("givenOn"),
          given.getString("organisation", ""),
          given.getString("name", ""),
          marks);
    } catch (RuntimeException e) {
      throw new Problem("evaluation-body", 400, e);
    }
  }
}
