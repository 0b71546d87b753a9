package nl.leerateliers.release;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.mvc.security.CsrfProtected;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;
import org.jspecify.annotations.Nullable;

/** What the nation sees of a region, and the two people who decide on it. */
@RequestScoped
@Controller
@Path("ateliers/{region}/landelijk")
public class SnapshotController {

  private static final String VIEW = "release/national.xhtml";
  private static final String NOW = "nu";

  @Inject private Access access;
  @Inject private Snapshots snapshots;
  @Inject private SnapshotPreviews previews;
  @Inject private ProposeSnapshot proposeSnapshot;
  @Inject private DecideSnapshot decideSnapshot;
  @Inject private Models models;

  @GET
  public String national(
      @PathParam("region") String key,
      @QueryParam("stand") @DefaultValue("") String which,
      @QueryParam("gedaan") @DefaultValue("") String done) {
    Region region = access.region(key, Permission.SEE_REGION);
    models.put(
        "done", List.of("voorgesteld", "vrijgegeven", "ingetrokken").contains(done) ? done : "");
    show(region, which);
    return VIEW;
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @CsrfProtected
  public Response propose(@PathParam("region") String key) {
    Region region = access.region(key, Permission.PROPOSE_SNAPSHOT);
    return answer(region, "voorgesteld", () -> proposeSnapshot.propose(region, access.get()));
  }

  @POST
  @Path("{number:[0-9]{1,9}}/vrijgeven")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @CsrfProtected
  public Response release(@PathParam("region") String key, @PathParam("number") int number) {
    Region region = access.region(key, Permission.RELEASE_SNAPSHOT);
    return answer(
        region, "vrijgegeven", () -> decideSnapshot.release(region, number, access.get()));
  }

  @POST
  @Path("{number:[0-9]{1,9}}/intrekken")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @CsrfProtected
  public Response withdraw(@PathParam("region") String key, @PathParam("number") int number) {
    Region region = access.region(key, Permission.RELEASE_SNAPSHOT);
    return answer(
        region, "ingetrokken", () -> decideSnapshot.withdraw(region, number, access.get()));
  }

  /** Back to the page; what was refused is told on it. */
  private Response answer(Region region, String done, Runnable work) {
    try {
      work.run();
    } catch (Problem refused) {
      if (!refused.type().startsWith("snapshot-") && !refused.type().startsWith("selection-")) {
        throw refused;
      }
      models.put("refused", refused);
      models.put("done", "");
      show(region, "");
      return Response.status(refused.status()).entity(VIEW).build();
    }
    return Response.seeOther(URI.create("/ateliers/" + region.key() + "/landelijk?gedaan=" + done))
        .build();
  }

  private void show(Region region, String which) {
    List<RegionSnapshot> all = snapshots.in(region);
    boolean mayPropose = access.may(Permission.PROPOSE_SNAPSHOT, region);
    models.put("region", region);
    models.put("snapshots", all);
    models.put("current", all.stream().filter(RegionSnapshot::isReleased).findFirst().orElse(null));
    models.put("open", all.stream().filter(RegionSnapshot::isOpen).findFirst().orElse(null));
    models.put("mayPropose", mayPropose);
    models.put("mayRelease", access.may(Permission.RELEASE_SNAPSHOT, region));
    models.put("account", access.get().account());
    models.put("obstacle", mayPropose ? obstacle(region) : null);
    models.put("preview", preview(region, which, all, mayPropose));
  }

  private @Nullable Problem obstacle(Region region) {
    try {
      proposeSnapshot.check(region, access.get());
      return null;
    } catch (Problem refused) {
      return refused;
    }
  }

  /** What waits for a decision first, then what the nation sees now. */
  private @Nullable SnapshotPreview preview(
      Region region, String which, List<RegionSnapshot> all, boolean mayPropose) {
    if (which.equals(NOW)) {
      // Figures that are not proposed are of this moment: for who may see the cases.
      if (!mayPropose) {
        throw Problem.forbidden();
      }
      return previews.now(region);
    }
    if (!which.isEmpty()) {
      return previews.of(region, previews.find(region, which));
    }
    Optional<RegionSnapshot> first = all.stream().filter(RegionSnapshot::isOpen).findFirst();
    return first
        .or(() -> all.stream().filter(RegionSnapshot::isReleased).findFirst())
        .map(one -> previews.of(region, one))
        .orElseGet(() -> mayPropose ? previews.now(region) : null);
  }
}
