package nl.leerateliers.editing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.mvc.security.CsrfProtected;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import nl.leerateliers.composition.Manuscript;
import nl.leerateliers.drafting.Edition;
import nl.leerateliers.drafting.Life;
import nl.leerateliers.drafting.Place;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.DatabaseDown;
import nl.leerateliers.report.PrintedForm;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;
import nl.leerateliers.security.Visitor;

/** How far a report is: read it, sign it, give it back, publish it. */
@RequestScoped
@Controller
@Path("rapporten/opstellen/{id}/stand")
public class LifeController {

  private static final String VIEW = "editing/life.xhtml";

  @Inject private Access access;
  @Inject private EditionAccess right;
  @Inject private Editions editions;
  @Inject private Life life;
  @Inject private Models models;

  @GET
  public String show(@PathParam("id") String id) {
    show(right.edition(id, Permission.REVIEW_REPORTS));
    return VIEW;
  }

  @POST
  @Path("momentopname")
  @CsrfProtected
  public Response freeze(@PathParam("id") String id) {
    return write(id, edition -> editions.freeze(edition, access.get()));
  }

  @POST
  @Path("voorleggen")
  @CsrfProtected
  public Response submit(@PathParam("id") String id) {
    return write(id, edition -> editions.submit(edition, access.get()));
  }

  @POST
  @Path("teruggeven")
  @CsrfProtected
  public Response giveBack(
      @PathParam("id") String id, @FormParam("reden") @DefaultValue("") String reason) {
    return review(id, reason, life::giveBack);
  }

  @POST
  @Path("tekenen")
  @CsrfProtected
  public Response sign(
      @PathParam("id") String id, @FormParam("reden") @DefaultValue("") String reason) {
    return review(id, reason, life::sign);
  }

  @POST
  @Path("publiceren")
  @CsrfProtected
  public Response publish(@PathParam("id") String id) {
    return write(id, edition -> editions.publish(edition, access.get()));
  }

  /** Makes the files of a published edition that are not there. */
  @POST
  @Path("bestanden")
  @CsrfProtected
  public Response printAgain(@PathParam("id") String id) {
    return write(id, edition -> editions.printAgain(edition, access.get()));
  }

  /** Prints how it stands now; the file comes in the list of reports. */
  @POST
  @Path("proefdruk")
  @CsrfProtected
  public Response proof(@PathParam("id") String id) {
    Edition edition = right.edition(id, Permission.REVIEW_REPORTS);
    editions.proof(edition, access.get());
    return Response.seeOther(URI.create("/rapporten")).build();
  }

  /** A step of somebody who reads the report, with the reason for it. */
  private interface Step {
    void take(Place place, int number, Visitor by, String reason);
  }

  private Response write(String id, Consumer<Edition> step) {
    Edition edition = right.edition(id, Permission.WRITE_REPORTS);
    return answer(edition, () -> step.accept(edition));
  }

  private Response review(String id, String reason, Step step) {
    Edition edition = right.edition(id, Permission.REVIEW_REPORTS);
    return answer(
        edition,
        () ->
            step.take(
                edition.place(), edition.composition().number(), access.get(), given(reason)));
  }

  private static String given(String reason) {
    String why = reason.strip();
    if (why.isEmpty() || why.length() > Life.LONGEST_REASON) {
      throw new Problem("editing-reason", 422, why.length(), Life.LONGEST_REASON);
    }
    return why;
  }

  /** Back to the page; what was refused is told on it, with the reason that was typed. */
  private Response answer(Edition edition, Runnable work) {
    try {
      work.run();
    } catch (DatabaseDown down) {
      throw down;
    } catch (Problem refused) {
      if (!refused.type().startsWith("composition-") && !refused.type().startsWith("editing-")) {
        throw refused;
      }
      models.put("refused", refused);
      show(right.edition(edition.id(), Permission.REVIEW_REPORTS));
      return Response.status(refused.status()).entity(VIEW).build();
    }
    return Response.seeOther(URI.create("/rapporten/opstellen/" + edition.id() + "/stand")).build();
  }

  private void show(Edition edition) {
    Manuscript manuscript = editions.manuscript(edition);
    models.put("e", edition);
    models.put("manuscript", manuscript);
    models.put("faults", Editions.composed(edition, manuscript).faults());
    models.put("title", PlaceLine.title(edition.place()));
    models.put("region", edition.place().region());
    models.put("mayWrite", access.may(Permission.WRITE_REPORTS));
    List<PrintedForm> forms = editions.forms(edition);
    models.put("forms", forms);
    models.put("lacking", forms.stream().anyMatch(PrintedForm::isLacking));
    models.put("who", new Who(edition, access.get().account()));
    models.put("signed", edition.isSignedBy(access.get().account()));
  }
}
