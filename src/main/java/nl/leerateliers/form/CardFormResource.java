package nl.leerateliers.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import nl.leerateliers.document.FormPrinter;
import nl.leerateliers.identity.CaseIdentities;
import nl.leerateliers.ketenkaart.CardsSeen;
import nl.leerateliers.message.Language;
import nl.leerateliers.message.Messages;
import nl.leerateliers.message.Problem;
import nl.leerateliers.reflection.CaseReflection;
import nl.leerateliers.reflection.Reflections;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;

/** A case as the filled-in form of annex 1, with its number only for who may write on it. */
@RequestScoped
@Path("ateliers/{region}/zaken/{id}/kaart.{file: pdf|docx}")
public class CardFormResource {

  private final Access access;
  private final Reflections reflections;
  private final CaseIdentities identities;
  private final CardsSeen seen;
  private final FormPrinter printer;
  private final Clock clock;

  @Inject
  CardFormResource(
      Access access,
      Reflections reflections,
      CaseIdentities identities,
      CardsSeen seen,
      FormPrinter printer,
      Clock clock) {
    this.access = access;
    this.reflections = reflections;
    this.identities = identities;
    this.seen = seen;
    this.printer = printer;
    this.clock = clock;
  }

  @GET
  public Response print(
      @PathParam("region") String key, @PathParam("id") String id, @PathParam("file") String file) {
    Region region = access.region(key, Permission.SEE_CASES);
    // The form of the report is Dutch, whatever the pages are in.
    return Language.DUTCH.during(() -> inDutch(region, id, file));
  }

  private Response inDutch(Region region, String id, String file) {
    CaseReflection reflection = reflections.withinCase(region, id).orElseThrow(Problem::notFound);
    String bvh =
        access.may(Permission.WRITE_CASES, region)
            ? identities.printedBvhNumber(region, id)
            : Messages.text("identity.pseudonym.case", id);
    seen.recordPrint(region, id);
    return FormFile.valueOf(file.toUpperCase(Locale.ROOT))
        .answer(
            printer, AnnexOne.filled(reflection, bvh, LocalDate.now(clock)), "ketenkaart-" + id);
  }
}
