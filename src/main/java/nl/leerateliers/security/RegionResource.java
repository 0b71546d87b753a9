package nl.leerateliers.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import nl.leerateliers.region.Period;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.Regions;

/** The regions this visitor may know of. */
@RequestScoped
@Path("api/regions")
@Produces(MediaType.APPLICATION_JSON)
public class RegionResource {

  /** A region as the API shows it; {@code database} is ready or down. */
  public record RegionView(
      String key,
      String name,
      String atelier,
      Period period,
      int weeks,
      boolean lengthFictitious,
      boolean fictitious,
      String note,
      String database) {}

  private final Access access;
  private final Regions regions;

  @Inject
  RegionResource(Access access, Regions regions) {
    this.access = access;
    this.regions = regions;
  }

  /** All regions for a role without a region of its own, else the visitor's one. */
  @GET
  public List<RegionView> regions() {
    Visitor visitor = access.get();
    return regions.all().stream().filter(visitor::belongsTo).map(this::view).toList();
  }

  private RegionView view(Region region) {
    String state = regions.state(region).getClass().getSimpleName().toLowerCase(Locale.ROOT);
    return new RegionView(
        region.key(),
        region.name(),
        region.atelier(),
        region.period(),
        region.period().weeks(),
        region.lengthFictitious(),
        region.fictitious(),
        region.note(),
        state);
  }
}
