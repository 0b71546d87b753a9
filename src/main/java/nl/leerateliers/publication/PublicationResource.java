package nl.leerateliers.publication;

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
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;

/** The release of a region's words by script, with the same two people. */
@RequestScoped
@Path("api/regions/{region}/publications")
@Produces(MediaType.APPLICATION_JSON)
public class PublicationResource {

  private final Access access;
  private final Publications publications;
  private final ProposeText proposeText;
  private final DecideText decideText;

  @Inject
  PublicationResource(
      Access access, Publications publications, ProposeText proposeText, DecideText decideText) {
    this.access = access;
    this.publications = publications;
    this.proposeText = proposeText;
    this.decideText = decideText;
  }

  /** The newest first, with those that were replaced or taken back. */
  @GET
  public List<PublicationRow> list(@PathParam("region") String key) {
    return publications.in(access.region(key, Permission.SEE_REGION)).stream()
        .map(PublicationRow::of)
        .toList();
  }

  /** {@code {kind, id}} of the text; 201 with the proposal. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response propose(@PathParam("region") String key, String body) {
    Region region = access.region(key, Permission.PROPOSE_TEXT);
    String kind;
    String text;
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      JsonObject given = reader.readObject();
      kind = given.getString("kind");
      text = given.getString("id");
    } catch (RuntimeException e) {
      throw new Problem("publication-body", 400, e);
    }
    String id = proposeText.propose(region, kind, text, "", access.get());
    return Response.status(Response.Status.CREATED).entity(find(region, id)).build();
  }

  @POST
  @Path("{id}/release")
  public PublicationRow release(@PathParam("region") String key, @PathParam("id") String id) {
    Region region = access.region(key, Permission.RELEASE_TEXT);
    decideText.release(region, id, access.get());
    return find(region, id);
  }

  @POST
  @Path("{id}/withdraw")
  public PublicationRow withdraw(@PathParam("region") String key, @PathParam("id") String id) {
    Region region = access.region(key, Permission.RELEASE_TEXT);
    decideText.withdraw(region, id, access.get());
    return find(region, id);
  }

  private PublicationRow find(Region region, String id) {
    return publications.in(region).stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .map(PublicationRow::of)
        .orElseThrow(Problem::notFound);
  }
}
