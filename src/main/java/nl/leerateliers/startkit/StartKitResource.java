package nl.leerateliers.startkit;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;

/** What an atelier begins with, by script. */
@RequestScoped
@Path("api/regions/{region}/start-kit")
@Produces(MediaType.APPLICATION_JSON)
public class StartKitResource {

  private final Access access;
  private final StartKits kits;

  @Inject
  StartKitResource(Access access, StartKits kits) {
    this.access = access;
    this.kits = kits;
  }

  /**
   * The kit.
   *
   * @param later what later ateliers did with what this one left
   * @param missing the keys of regions that did not answer in time
   */
  public record Kit(List<Left> items, List<Became> later, List<String> missing) {}

  /**
   * Something that an earlier atelier leaves.
   *
   * @param from the key of its region
   * @param choices of this atelier, the oldest first: the last one holds
   */
  public record Left(String from, KitItem item, List<KitChoice> choices) {}

  /**
   * A choice of a later atelier.
   *
   * @param reason as far as that region released it
   */
  public record Became(
      String region, ItemKind kind, String item, String title, String handling, String reason) {}

  @GET
  public Kit kit(@PathParam("region") String key) {
    return kit(kits.of(access.region(key, Permission.SEE_REGION)));
  }

  /**
   * Takes something up, adapted or not, or sets it aside: {@code {from, kind, item, handling,
   * reason, owner, based, key}}. {@code based} is the number of the last choice that was read, 0
   * for none; the last two may be left out. 201 with the kit; 409 when somebody else chose
   * meanwhile; 422 tells what is wrong.
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response choose(@PathParam("region") String key, String body) {
    Region region = access.region(key, Permission.DECIDE_FOR_REGION);
    Map<String, String> faults = kits.choose(region, read(body), access.get());
    if (!faults.isEmpty()) {
      throw new Problem("choice-refused", 422, String.join(" ", faults.values()));
    }
    return Response.status(Response.Status.CREATED).entity(kit(kits.of(region))).build();
  }

  private static Kit kit(StartKit kit) {
    List<Left> items = new ArrayList<>();
    kit.earlier()
        .forEach(
            (from, left) ->
                left.forEach(item -> items.add(new Left(from.key(), item, kit.on(from, item)))));
    List<Became> later = new ArrayList<>();
    kit.later()
        .forEach(
            (region, seen) ->
                seen.forEach(
                    one ->
                        later.add(
                            new Became(
                                region.key(),
                                one.choice().kind(),
                                one.choice().itemId(),
                                one.choice().title(),
                                one.choice().handling().name(),
                                one.reason()))));
    return new Kit(items, later, kit.missing().stream().map(Region::key).toList());
  }

  private static ChoiceDraft read(String body) {
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      JsonObject given = reader.readObject();
      return new ChoiceDraft(
          given.getString("key", UUID.randomUUID().toString()),
          given.getString("from"),
          given.getString("kind"),
          given.getString("item"),
          given.getString("handling", ""),
          ChoiceDraft.text(given.getString("reason", "")),
          ChoiceDraft.text(given.getString("owner", "")).replace('\n', ' '),
          given.getInt("based", 0));
    } catch (RuntimeException e) {
      throw new Problem("choice-body", 400, e);
    }
  }
}
