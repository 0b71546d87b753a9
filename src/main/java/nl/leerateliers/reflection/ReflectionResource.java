package nl.leerateliers.reflection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
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

  /** Level b; in the selection {@code from} and {@code to} are atelier weeks. */
  @GET
  @Path("regions/{region}/reflection")
  public CrossCaseReflection crossCase(
      @PathParam("region") String key, @BeanParam AskedFilter asked) {
    Region region = access.region(key, Permission.SEE_REGION);
    return reflections.crossCase(
        region,
        asked.in(region, cases.policeTeams(region)),
        access.may(Permission.SEE_CASES, region));
  }

  /** Level c, protected; regions that are down stand in {@code missing}. */
  @GET
  @Path("cross-atelier/reflection")
  public CrossAtelierReflection crossAtelier(@QueryParam("caseType") @Nullable String caseType) {
    access.require(Permission.COMPARE_ATELIERS);
    return reflections.crossAtelier(Filter.caseType(caseType));
  }
}
