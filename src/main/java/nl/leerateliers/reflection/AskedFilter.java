package nl.leerateliers.reflection;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.leerateliers.indicator.Filter;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import org.jspecify.annotations.Nullable;

/** The selection in an address, as a visitor typed or chose it. */
public class AskedFilter {

  @Context private UriInfo address;

  @QueryParam("caseType")
  private @Nullable String caseType;

  @QueryParam("from")
  private @Nullable String from;

  @QueryParam("to")
  private @Nullable String to;

  @QueryParam("policeTeam")
  private @Nullable String policeTeam;

  @QueryParam("verdieping")
  private @Nullable String verdieping;

  /**
   * The selection it stands for.
   *
   * @param teams the basisteams there are in the region
   * @throws Problem 400 when a filter or its value is not on the list, with what it may be
   */
  public Filter in(Region region, List<String> teams) {
    FilterNames.require(address, FilterNames.OF_CASES);
    return Filter.of(region.period(), teams, caseType, from, to, policeTeam, verdieping);
  }
}
