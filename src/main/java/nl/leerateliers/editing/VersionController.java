package nl.leerateliers.editing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.leerateliers.composition.ReportDifference;
import nl.leerateliers.composition.TextDifference;
import nl.leerateliers.drafting.Composition;
import nl.leerateliers.drafting.Compositions;
import nl.leerateliers.drafting.Edition;
import nl.leerateliers.drafting.Passage;
import nl.leerateliers.message.Problem;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;

/** What a text was before, and what two editions differ in. */
@RequestScoped
@Controller
@Path("rapporten/opstellen/{id}")
public class VersionController {

  @Inject private Access access;
  @Inject private EditionAccess right;
  @Inject private Editions editions;
  @Inject private Compositions compositions;
  @Inject private Models models;

  /** Every version of one text; an older one is brought back by saving it again. */
  @GET
  @Path("versies")
  public String versions(
      @PathParam("id") String id, @QueryParam("deel") @DefaultValue("") String slot) {
    Edition edition = right.edition(id, Permission.REVIEW_REPORTS);
    List<Passage> all =
        compositions.versions(edition.place(), edition.composition().number(), slot);
    if (all.isEmpty()) {
      throw Problem.notFound();
    }
    Passage now = all.get(0);
    models.put("e", edition);
    models.put("slot", slot);
    models.put("slotTitle", now.title());
    models.put("version", now.version());
    models.put(
        "versions",
        all.stream()
            .map(
                one ->
                    new VersionLine(
                        one, one == now, TextDifference.between(one.text(), now.text())))
            .toList());
    models.put("mayWrite", access.may(Permission.WRITE_REPORTS) && edition.composition().isDraft());
    models.put("title", PlaceLine.title(edition.place()));
    return "editing/versions.xhtml";
  }

  /** What changed since an earlier edition; the one before it where none is named. */
  @GET
  @Path("verschil")
  public String difference(
      @PathParam("id") String id, @QueryParam("met") @DefaultValue("") String other) {
    Edition edition = right.edition(id, Permission.REVIEW_REPORTS);
    int number = edition.composition().number();
    List<Composition> earlier =
        compositions.in(edition.place()).stream().filter(one -> one.number() < number).toList();
    Composition before =
        earlier.stream()
            .filter(one -> other.isEmpty() || other.equals("" + one.number()))
            .findFirst()
            .orElseThrow(Problem::notFound);
    Edition old = compositions.get(edition.place(), before.number());
    models.put("e", edition);
    models.put("before", before);
    models.put(
        "difference",
        ReportDifference.between(
            editions.manuscript(old), old.texts(), editions.manuscript(edition), edition.texts()));
    models.put("title", PlaceLine.title(edition.place()));
    return "editing/difference.xhtml";
  }
}
