package nl.leerateliers.reflection;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.leerateliers.indicator.Filter;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import org.jspecify.annotations.Nullable;

/** The selection in an address, as a visitor typed or chose it. */
public class AskedFilter {

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
   * @throws Problem 400 when a value is not on the list, with what it may be
   */
  public Filter in(Region region, List<String> teams) {
    return Filter.of(region.period(), teams, caseType, from, to, policeTeam, verdieping);
  }
}
