package nl.leerateliers.spreadsheet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import nl.leerateliers.indicator.Filter;
import nl.leerateliers.reflection.ComparisonPage;
import nl.leerateliers.reflection.FilterNames;
import nl.leerateliers.reflection.Reflections;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;
import org.jspecify.annotations.Nullable;

/** The tables of the comparison as files: the same protected figures as on its page. */
@RequestScoped
@Path("vergelijken/tabellen/{id: [A-Za-z0-9._]+}.{format: " + SheetFile.ENDINGS + "}")
public class ComparisonTables {

  private final Access access;
  private final Reflections reflections;

  @Inject
  ComparisonTables(Access access, Reflections reflections) {
    this.access = access;
    this.reflections = reflections;
  }

  @GET
  public Response table(
      @PathParam("id") String id,
      @PathParam("format") String format,
      @QueryParam("caseType") @Nullable String caseType,
      @Context UriInfo address) {
    access.require(Permission.COMPARE_ATELIERS);
    FilterNames.requireOfComparison(address);
    ComparisonPage page = reflections.compared(Filter.caseType(caseType));
    List<Sheet> sheets = new ArrayList<>(new ComparisonSheets(page.reflection()).all());
    sheets.addAll(new ComparisonWords(page).all());
    return SheetFile.answer(format, id, "vergelijken", Provenance.of(page.reflection()), sheets);
  }
}
