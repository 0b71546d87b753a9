package nl.leerateliers.passport;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;
import org.jspecify.annotations.Nullable;

/** What became of the released learning points in the other ateliers. */
@RequestScoped
@Path("api/cross-atelier/uptakes")
@Produces(MediaType.APPLICATION_JSON)
public class UptakeResource {

  private final Access access;
  private final AcrossAteliers across;

  @Inject
  UptakeResource(Access access, AcrossAteliers across) {
    this.access = access;
    this.across = across;
  }

  /**
   * The answer.
   *
   * @param missing the keys of regions that did not answer in time
   */
  public record Answer(List<Point> points, List<String> missing) {}

  /**
   * A released point.
   *
   * @param elsewhere what each other atelier says, by the key of its region
   */
  public record Point(
      String region,
      String id,
      String title,
      String state,
      @Nullable LocalDate since,
      boolean fictitious,
      Map<String, NationalUptakes.Cell> elsewhere) {}

  @GET
  public Answer now() {
    access.require(Permission.COMPARE_ATELIERS);
    NationalUptakes now = across.now();
    return new Answer(
        now.rows().stream().map(UptakeResource::point).toList(),
        now.missing().stream().map(Region::key).toList());
  }

  private static Point point(NationalUptakes.Row row) {
    Map<String, NationalUptakes.Cell> elsewhere = new LinkedHashMap<>(row.cells());
    elsewhere.remove(row.from().key());
    return new Point(
        row.from().key(),
        row.point().id(),
        row.point().title(),
        row.point().state(),
        row.movedOn(),
        row.point().fictitious(),
        elsewhere);
  }
}
