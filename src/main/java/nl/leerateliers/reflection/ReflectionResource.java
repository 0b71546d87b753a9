package nl.leerateliers.reflection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nl.leerateliers.indicator.Filter;
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

  @Inject
  ReflectionResource(Access access, Reflections reflections) {
    this.access = access;
    this.reflections = reflections;
  }

  /** Level b; {@code from} and {@code to} are atelier weeks. */
  @GET
  @Path("regions/{region}/reflection")
  public CrossCaseReflection crossCase(
      @PathParam("region") String key,
      @QueryParam("caseType") @Nullable String caseType,
      @QueryParam("from") @Nullable String from,
      @QueryParam("to") @Nullable String to) {
    Region region = access.region(key, Permission.SEE_REGION);
    return reflections.crossCase(
        region,
        Filter.of(region.period(), caseType, from, to),
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
