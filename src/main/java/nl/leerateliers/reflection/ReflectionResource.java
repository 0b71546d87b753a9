package nl.leerateliers.reflection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import nl.leerateliers.indicator.Filter;
import nl.leerateliers.ketenkaart.Ketenkaarten;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;
import org.jspecify.annotations.Nullable;

/** The dashboards as data. */
@RequestScoped
@Path("api")
@Produces(MediaType.APPLICATION_JSON)
public class ReflectionResource {

  private final Access access;
  private final Reflections reflections;
  private final Ketenkaarten cases;

  @Inject
  ReflectionResource(Access access, Reflections reflections, Ketenkaarten cases) {
    this.access = access;
    this.reflections = reflections;
    this.cases = cases;
  }

  /**
   * Level b; in the selection {@code from} and {@code to} are atelier weeks. Figures for who may
   * see the cases are exact and marked {@code DO_NOT_DISTRIBUTE}; those for others are protected.
   */
  @GET
  @Path("regions/{region}/reflection")
  public CrossCaseReflection crossCase(
      @PathParam("region") String key, @BeanParam AskedFilter asked) {
    Region region = access.region(key, Permission.SEE_REGION);
    boolean seesCases = access.may(Permission.SEE_CASES, region);
    return reflections.crossCase(region, asked.in(region, cases.policeTeams(region)), seesCases);
  }

  /** Level c, protected; regions that are down stand in {@code missing}. */
  @GET
  @Path("cross-atelier/reflection")
  public CrossAtelierReflection crossAtelier(
      @QueryParam("caseType") @Nullable String caseType, @Context UriInfo address) {
    access.require(Permission.COMPARE_ATELIERS);
    FilterNames.requireOfComparison(address);
    return reflections.crossAtelier(Filter.caseType(caseType));
  }
}
