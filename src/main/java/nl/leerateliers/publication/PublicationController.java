package nl.leerateliers.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.mvc.security.CsrfProtected;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;

/** Which words of a region others may read, and the two people who decide on it. */
@RequestScoped
@Controller
@Path("ateliers/{region}/vrijgave")
public class PublicationController {

  private static final String VIEW = "publication/publications.xhtml";

  @Inject private Access access;
  @Inject private TextLines lines;
  @Inject private ProposeText proposeText;
  @Inject private DecideText decideText;
  @Inject private Models models;

  @GET
  public String show(
      @PathParam("region") String key, @QueryParam("gedaan") @DefaultValue("") String done) {
    Region region = access.region(key, Permission.SEE_REGION);
    models.put(
        "done", List.of("voorgesteld", "vrijgegeven", "ingetrokken").contains(done) ? done : "");
    show(region);
    return VIEW;
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @CsrfProtected
  public Response propose(
      @PathParam("region") String key,
      @FormParam("kind") @DefaultValue("") String kind,
      @FormParam("text") @DefaultValue("") String text,
      @FormParam("checksum") @DefaultValue("") String checksum) {
    Region region = access.region(key, Permission.PROPOSE_TEXT);
    return answer(
        region,
        "voorgesteld",
        () -> proposeText.propose(region, kind, text, checksum, access.get()));
  }

  @POST
  @Path("{id}/vrijgeven")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @CsrfProtected
  public Response release(@PathParam("region") String key, @PathParam("id") String id) {
    Region region = access.region(key, Permission.RELEASE_TEXT);
    return answer(region, "vrijgegeven", () -> decideText.release(region, id, access.get()));
  }

  @POST
  @Path("{id}/intrekken")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @CsrfProtected
  public Response withdraw(@PathParam("region") String key, @PathParam("id") String id) {
    Region region = access.region(key, Permission.RELEASE_TEXT);
    return answer(region, "ingetrokken", () -> decideText.withdraw(region, id, access.get()));
  }

  /** Back to the page; what was refused is told on it. */
  private Response answer(Region region, String done, Runnable work) {
    try {
      work.run();
    } catch (Problem refused) {
      if (!refused.type().startsWith("publication-")) {
        throw refused;
      }
      models.put("refused", refused);
      models.put("done", "");
      show(region);
      return Response.status(refused.status()).entity(VIEW).build();
    }
    return Response.seeOther(URI.create("/ateliers/" + region.key() + "/vrijgave?gedaan=" + done))
        .build();
  }

  private void show(Region region) {
    models.put("region", region);
    models.put("lines", lines.of(region));
    models.put("mayPropose", access.may(Permission.PROPOSE_TEXT, region));
    models.put("mayRelease", access.may(Permission.RELEASE_TEXT, region));
    models.put("account", access.get().account());
  }
}
