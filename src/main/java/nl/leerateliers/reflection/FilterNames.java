package nl.leerateliers.reflection;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import nl.leerateliers.message.Problem;

/**
 * The names of the filters that an address of figures may have. A name that is misspelt would leave
 * the filter out, and show all cases as if these were what was asked for.
 */
public final class FilterNames {

  /** How a page is shown, see {@code display.js}. */
  private static final Set<String> DISPLAY = Set.of("weergave", "thema", "patronen");

  static final List<String> OF_CASES =
      List.of("caseType", "from", "to", "policeTeam", "verdieping");

  private FilterNames() {}

  /**
   * Asks that the address of a comparison has no other filters than these.
   *
   * @throws Problem 400 when it has, with what there is
   */
  public static void requireOfComparison(UriInfo address) {
    require(address, List.of("caseType", "as"));
  }

  static void require(UriInfo address, List<String> known) {
    for (String name : address.getQueryParameters().keySet()) {
      if (!known.contains(name) && !DISPLAY.contains(name)) {
        throw new Problem("filter-name", 400, name, String.join(", ", known));
      }
    }
  }
}
