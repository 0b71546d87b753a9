package nl.leerateliers.spreadsheet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Predicate;
import nl.leerateliers.ketenkaart.Ketenkaarten;
import nl.leerateliers.message.Problem;
import nl.leerateliers.reflection.AskedFilter;
import nl.leerateliers.reflection.CrossCaseReflection;
import nl.leerateliers.reflection.Reflections;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;

/** The tables of one atelier as files: protected for every role. */
@RequestScoped
@Path("ateliers/{region}/tabellen/{id: [A-Za-z0-9._]+}.{format: " + SheetFile.ENDINGS + "}")
public class AtelierTables {

  private final Access access;
  private final Reflections reflections;
  private final Ketenkaarten cases;

  @Inject
  AtelierTables(Access access, Reflections reflections, Ketenkaarten cases) {
    this.access = access;
    this.reflections = reflections;
    this.cases = cases;
  }

  @GET
  public Response table(
      @PathParam("region") String key,
      @PathParam("id") String id,
      @PathParam("format") String format,
      @BeanParam AskedFilter asked) {
    Region region = access.region(key, Permission.SEE_REGION);
    CrossCaseReflection reflection =
        reflections.forFile(region, asked.in(region, cases.policeTeams(region)));
    List<Sheet> sheets = new AtelierSheets(reflection.figures()).all();
    if (reflection.figures().tables().isEmpty() && sheets.stream().noneMatch(has(id))) {
      throw new Problem("table-of-selection", 422);
    }
    return SheetFile.answer(format, id, key, Provenance.of(reflection), sheets);
  }

  private static Predicate<Sheet> has(String id) {
    return sheet -> sheet.id().equals(id) || id.equals(SheetFile.ALL);
  }
}
