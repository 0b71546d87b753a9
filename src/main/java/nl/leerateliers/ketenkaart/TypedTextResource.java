package nl.leerateliers.ketenkaart;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.StringReader;
import java.util.List;
import nl.leerateliers.identity.TextWarnings;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;

/** Warns at a text about a case while somebody types it. Nothing of it is kept. */
@RequestScoped
@Path("api/regions/{region}/ketenkaarten/{id}/warnings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TypedTextResource {

  /** Longer than any text that is kept; the rest would be refused anyway. */
  private static final int MOST = 10_000;

  private final Access access;
  private final WriteCard write;
  private final TextWarnings warnings;

  @Inject
  TypedTextResource(Access access, WriteCard write, TextWarnings warnings) {
    this.access = access;
    this.write = write;
    this.warnings = warnings;
  }

  /** {@code {"text": "…"}} gives a list of sentences, empty when nothing seems to be in it. */
  @POST
  public List<String> warn(
      @PathParam("region") String key, @PathParam("id") String id, String body) {
    Region region = access.region(key, Permission.WRITE_CASES);
    if (write.values(region, id).isEmpty()) {
      throw Problem.notFound();
    }
    return warnings.atTyped(region, id, text(body));
  }

  private static String text(String body) {
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      String text = reader.readObject().getString("text");
      return text.substring(0, Math.min(text.length(), MOST));
    } catch (RuntimeException e) {
      throw new Problem("typed-text", 400, e);
    }
  }
}
