package nl.leerateliers.coding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.mvc.security.CsrfProtected;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import nl.leerateliers.ketenkaart.CardFile;
import nl.leerateliers.ketenkaart.CardsSeen;
import nl.leerateliers.ketenkaart.Ketenkaarten;
import nl.leerateliers.ketenkaart.Organisations;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;
import org.jspecify.annotations.Nullable;

/** A researcher's own coding of one card, and the comparison once it is finished. */
@RequestScoped
@Controller
@Path("ateliers/{region}/zaken/{id}/codering")
public class CodingController {

  private static final String VIEW = "coding/coding.xhtml";

  @Inject private Access access;
  @Inject private Ketenkaarten ketenkaarten;
  @Inject private Organisations organisations;
  @Inject private Codings codings;
  @Inject private CardsSeen seen;
  @Inject private Models models;

  @GET
  public String coding(
      @PathParam("region") String key,
      @PathParam("id") String id,
      @QueryParam("gedaan") @Nullable String done) {
    Region region = access.region(key, Permission.CODE_CASES);
    CardFile file = ketenkaarten.file(region, id).orElseThrow(Problem::notFound);
    seen.record(region, id);
    models.put("done", "bewaard".equals(done));
    Coding own = codings.find(region, id, access.get().account()).orElse(null);
    return show(region, file, own, CodingDraft.of(own), Map.of());
  }

  /** Keeps the whole form or nothing; what was typed comes back with what is wrong. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @CsrfProtected
  public Response keep(
      @PathParam("region") String key,
      @PathParam("id") String id,
      MultivaluedMap<String, String> form) {
    Region region = access.region(key, Permission.CODE_CASES);
    CardFile file = ketenkaarten.file(region, id).orElseThrow(Problem::notFound);
    CodingDraft draft = CodingDraft.of(form);
    Map<String, List<String>> faults = draft.faults(CardText.of(file));
    boolean stillOpen = draft.finish() && !draft.restAbsent() && !draft.open().isEmpty();
    if (!faults.isEmpty() || stillOpen) {
      models.put("stillOpen", stillOpen);
      return again(region, file, draft, faults, 422);
    }
    try {
      codings.keep(region, file, access.get(), draft);
    } catch (Problem refused) {
      if (refused.status() != 409) {
        throw refused;
      }
      models.put("refused", refused);
      return again(region, file, draft, faults, 409);
    }
    return Response.seeOther(
            URI.create("/ateliers/" + region.key() + "/zaken/" + id + "/codering?gedaan=bewaard"))
        .build();
  }

  private Response again(
      Region region,
      CardFile file,
      CodingDraft draft,
      Map<String, List<String>> faults,
      int status) {
    Coding own = codings.find(region, file.card().id(), access.get().account()).orElse(null);
    // With the version of now, so that whoever has read the message can keep what they typed.
    CodingDraft shown =
        new CodingDraft(
            draft.typed(),
            status == 409 && own != null ? own.version() : draft.version(),
            draft.finish(),
            draft.restAbsent());
    return Response.status(status).entity(show(region, file, own, shown, faults)).build();
  }

  private String show(
      Region region,
      CardFile file,
      @Nullable Coding own,
      CodingDraft draft,
      Map<String, List<String>> faults) {
    boolean finished = own != null && own.isFinished();
    models.put("region", region);
    models.put("card", file.card());
    models.put("text", CardText.of(file));
    models.put("organisations", organisations.in(region));
    models.put("codable", Codings.isCodable(file.card()));
    models.put("finished", finished);
    models.put("form", CodingPage.of(draft, faults));
    if (own != null && finished) {
      List<Coding> all =
          codings.of(region, file.card().id()).stream().filter(Coding::isFinished).toList();
      models.put("comparison", CardComparison.of(own, all, file));
    }
    return VIEW;
  }
}
