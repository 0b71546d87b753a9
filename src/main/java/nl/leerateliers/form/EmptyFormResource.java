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
import nl.leerateliers.ketenkaart.Organisations;
import nl.leerateliers.message.Language;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;

/** The empty form of an atelier, to write on by hand. */
@RequestScoped
@Path("ateliers/{region}/ketenkaart-leeg.{file: pdf|docx}")
public class EmptyFormResource {

  private final Access access;
  private final Organisations organisations;
  private final FormPrinter printer;
  private final Clock clock;

  @Inject
  EmptyFormResource(Access access, Organisations organisations, FormPrinter printer, Clock clock) {
    this.access = access;
    this.organisations = organisations;
    this.printer = printer;
    this.clock = clock;
  }

  @GET
  public Response print(@PathParam("region") String key, @PathParam("file") String file) {
    Region region = access.region(key, Permission.SEE_CASES);
    // The form of the report is Dutch, whatever the pages are in.
    return Language.DUTCH.during(
        () ->
            FormFile.valueOf(file.toUpperCase(Locale.ROOT))
                .answer(
                    printer,
                    AnnexOne.blank(region, organisations.in(region), LocalDate.now(clock)),
                    "ketenkaart-leeg-" + key));
  }
}
