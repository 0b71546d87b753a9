package nl.leerateliers.ketenkaart;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
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

/** Warns at a text while somebody types it. Nothing of it is kept. */
@RequestScoped
@Path("api")
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

  /**
   * {@code {"text": "…", "card": "H-001"}} gives a list of sentences, empty when nothing seems to
   * be in it. Without a card no names of its own are looked for, and whoever reads the region's
   * figures may ask.
   */
  @POST
  @Path("regions/{region}/warnings")
  public List<String> warn(@PathParam("region") String key, String body) {
    access.region(key, Permission.SEE_REGION);
    JsonObject typed = read(body);
    String card = typed.getString("card", "");
    if (card.isEmpty()) {
      return warnings.atTyped(text(typed));
    }
    Region region = access.region(key, Permission.WRITE_CASES);
    if (write.values(region, card).isEmpty()) {
      throw Problem.notFound();
    }
    return warnings.atTyped(region, card, text(typed));
  }

  /** The same for a text at the comparison of the ateliers. */
  @POST
  @Path("cross-atelier/warnings")
  public List<String> warn(String body) {
    access.require(Permission.COMPARE_ATELIERS);
    return warnings.atTyped(text(read(body)));
  }

  private static String text(JsonObject typed) {
    String text = typed.getString("text");
    return text.substring(0, Math.min(text.length(), MOST));
  }

  private static JsonObject read(String body) {
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      JsonObject typed = reader.readObject();
      typed.getString("text");
      return typed;
    } catch (RuntimeException e) {
      throw new Problem("typed-text", 400, e);
    }
  }
}
