package nl.leerateliers.editing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.net.URI;
import java.util.Optional;
import nl.leerateliers.composition.Fault;
import nl.leerateliers.composition.PastedText;
import nl.leerateliers.drafting.Edition;
import nl.leerateliers.drafting.Passage;
import nl.leerateliers.drafting.PassageDraft;
import nl.leerateliers.drafting.Place;
import nl.leerateliers.drafting.SavedPassage;
import nl.leerateliers.drafting.WriteComposition;
import nl.leerateliers.message.Messages;
import nl.leerateliers.message.Problem;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;

/** The texts of a written report, for scripts and for the editor while somebody types. */
@RequestScoped
@Path("api/compositions")
@Produces(MediaType.APPLICATION_JSON)
public class CompositionResource {

  private final Access access;
  private final EditionAccess right;
  private final Editions editions;
  private final WriteComposition write;

  @Inject
  CompositionResource(
      Access access, EditionAccess right, Editions editions, WriteComposition write) {
    this.access = access;
    this.right = right;
    this.editions = editions;
    this.write = write;
  }

  /** {@code {place, reason}}: begins an edition of a region's report, or of the overarching one. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response begin(String body) {
    access.require(Permission.WRITE_REPORTS);
    JsonObject given = read(body, "place");
    Place place = right.place(given.getString("place"), Permission.WRITE_REPORTS);
    int number = editions.begin(place, access.get(), given.getString("reason", "")).number();
    return Response.status(Response.Status.CREATED)
        .entity(Json.createObjectBuilder().add("id", place.id(number)).build().toString())
        .location(URI.create("/api/compositions/" + place.id(number)))
        .build();
  }

  /** The edition with the newest version of every text. */
  @GET
  @Path("{id}")
  public Response edition(@PathParam("id") String id) {
    Edition edition = right.edition(id, Permission.REVIEW_REPORTS);
    JsonArrayBuilder passages = Json.createArrayBuilder();
    edition.passages().forEach(passage -> passages.add(json(passage)));
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", edition.id())
            .add("state", edition.composition().state().name())
            .add("snapshot", edition.composition().snapshot())
            .add("passages", passages);
    return Response.ok(json.build().toString()).header("Cache-Control", "no-store").build();
  }

  /**
   * {@code {from, text}}: keeps a text. 200 with its version and what is wrong with it; 409 with
   * what somebody else wrote since; 422 when it is too long.
   */
  @PUT
  @Path("{id}/passages/{slot}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response save(@PathParam("id") String id, @PathParam("slot") String slot, String body) {
    Edition edition = right.edition(id, Permission.WRITE_REPORTS);
    JsonObject given = read(body, "text");
    String text = PastedText.plain(given.getString("text"));
    if (text.length() > PastedText.LONGEST) {
      throw new Problem(
          "editing-long",
          422,
          Messages.text("composition.fault.long", text.length(), PastedText.LONGEST));
    }
    EditorView view =
        new EditorView(
            edition, editions.manuscript(edition), slot, Optional.of(text), Optional.empty());
    SavedPassage saved =
        write.save(
            edition.place(),
            edition.composition().number(),
            new PassageDraft(
                view.slot().key(),
                view.slot().title(),
                given.getInt("from", 0),
                text,
                given.getBoolean("typing", false)),
            access.get());
    JsonObjectBuilder json = json(saved.current());
    JsonArrayBuilder faults = Json.createArrayBuilder();
    for (Fault fault : view.faults()) {
      faults.add(
          Json.createObjectBuilder()
              .add("line", fault.line())
              .add("blocks", fault.blocks())
              .add("message", fault.message()));
    }
    return Response.status(saved.conflict() ? 409 : 200)
        .entity(json.add("faults", faults).build().toString())
        .build();
  }

  private static JsonObjectBuilder json(Passage passage) {
    return Json.createObjectBuilder()
        .add("slot", passage.slot())
        .add("title", passage.title())
        .add("version", passage.version())
        .add("text", passage.text())
        .add("role", passage.role().code())
        .add("writtenAt", passage.writtenAt().toString());
  }

  private static JsonObject read(String body, String needed) {
    try (var reader = Json.createReader(new StringReader(body))) {
      JsonObject given = reader.readObject();
      given.getString(needed);
      return given;
    } catch (JsonException | NullPointerException | ClassCastException e) {
      throw new Problem("editing-body", 400, e);
    }
  }
}
