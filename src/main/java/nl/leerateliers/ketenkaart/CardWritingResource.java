package nl.leerateliers.ketenkaart;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import nl.leerateliers.identity.TextWarning;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;
import org.jspecify.annotations.Nullable;

/** Writing on a card by script; the page saves this way while somebody types. */
@RequestScoped
@Path("api/regions/{region}/ketenkaarten")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CardWritingResource {

  private final Access access;
  private final WriteCard write;
  private final CardWarnings warnings;
  private final Ketenkaarten ketenkaarten;

  @Inject
  CardWritingResource(
      Access access, WriteCard write, CardWarnings warnings, Ketenkaarten ketenkaarten) {
    this.access = access;
    this.write = write;
    this.warnings = warnings;
    this.ketenkaarten = ketenkaarten;
  }

  /**
   * {@code {"edits": [{"field", "from", "to"}], "setAside": [{"field", "mark"}]}}; 409 and 422 tell
   * what was not saved. The second part may be left out: it sets warnings aside.
   */
  @PATCH
  @Path("{id}")
  public Response edit(
      @PathParam("region") String key,
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String match,
      String body) {
    Region region = access.region(key, Permission.WRITE_CASES);
    List<CardEdit> edits;
    List<String[]> aside;
    try {
      JsonObject asked = read(body);
      aside =
          asked.getOrDefault("setAside", JsonValue.EMPTY_JSON_ARRAY).asJsonArray().stream()
              .map(JsonValue::asJsonObject)
              .map(a -> new String[] {a.getString("field"), a.getString("mark")})
              .toList();
      edits =
          asked.getJsonArray("edits").getValuesAs(JsonObject.class).stream()
              .map(e -> new CardEdit(e.getString("field"), e.getString("from"), e.getString("to")))
              .toList();
    } catch (RuntimeException e) {
      throw new Problem("card-edits", 400, e);
    }
    String account = access.get().account();
    SavedCard saved = write.save(region, id, edits, account, version(match));
    aside.forEach(a -> warnings.setAside(region, id, a[0], List.of(a[1]), account));
    return answer(region, id, saved);
  }

  /** {@code {"fields": {name: value}}} over the version that {@code If-Match} names. */
  @PUT
  @Path("{id}")
  public Response put(
      @PathParam("region") String key,
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String match,
      String body) {
    Region region = access.region(key, Permission.WRITE_CASES);
    if (match == null) {
      throw new Problem("version-missing", 428);
    }
    Map<String, String> current = write.values(region, id);
    List<CardEdit> edits;
    try {
      edits =
          read(body).getJsonObject("fields").entrySet().stream()
              .map(
                  e ->
                      new CardEdit(
                          e.getKey(),
                          current.getOrDefault(e.getKey(), ""),
                          ((JsonString) e.getValue()).getString()))
              .toList();
    } catch (RuntimeException e) {
      throw new Problem("card-edits", 400, e);
    }
    String account = access.get().account();
    return answer(region, id, write.save(region, id, edits, account, version(match)));
  }

  private static JsonObject read(String body) {
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      return reader.readObject();
    }
  }

  /** A tag that is no number of ours is the version of no card. */
  private static @Nullable Integer version(@Nullable String match) {
    if (match == null) {
      return null;
    }
    String tag = match.replace("\"", "").strip();
    return tag.matches("\\d{1,9}") ? Integer.valueOf(tag) : Integer.valueOf(-1);
  }

  private Response answer(Region region, String id, SavedCard saved) {
    List<TextWarning> warned =
        warnings.at(region, id, saved.saved()).values().stream().flatMap(List::stream).toList();
    List<Completeness.StepFilled> filled = ketenkaarten.completeness(region, id).steps();
    return Response.status(saved.status())
        .entity(saved.with(warned, filled))
        .tag("" + saved.version())
        .build();
  }
}
