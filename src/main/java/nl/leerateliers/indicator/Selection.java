package nl.leerateliers.indicator;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leerateliers.ketenkaart.CaseType;
import nl.leerateliers.message.Messages;
import nl.leerateliers.region.Period;
import org.jspecify.annotations.Nullable;

/**
 * Which cases a dashboard counts, as it stands in its address and as people read it.
 *
 * @param query the parameters of the address; empty for all cases
 */
public record Selection(String query, String words) {

  private static final int LONGEST_TEAM = 120;

  /** A selection of a region's cases. */
  public static Selection of(Filter filter, Period period) {
    String query = filter.query(period);
    List<String> words = new ArrayList<>();
    words.add(ofType(filter.caseType()).words);
    if (filter.fromWeek() != 1 || filter.toWeek() != period.weeks()) {
      words.add(Messages.text("indicator.selection.weeks", filter.fromWeek(), filter.toWeek()));
    }
    if (filter.policeTeam() != null) {
      words.add(Messages.text("indicator.selection.policeTeam", filter.policeTeam()));
    }
    if (filter.deepened() != null) {
      words.add(Messages.text("ketenkaart.verdieping." + (filter.deepened() ? "yes" : "no")));
    }
    return new Selection(query.isEmpty() ? "" : query.substring(1), String.join(", ", words));
  }

  /** A selection by primary case type alone; null is all. */
  public static Selection ofType(@Nullable CaseType type) {
    return type == null
        ? new Selection("", Messages.text("indicator.selection.all"))
        : new Selection(
            "caseType=" + type.name(), Messages.text("ketenkaart.caseTypes." + type.name()));
  }

  /**
   * A selection of a region's cases as it stood in an address.
   *
   * @throws nl.leerateliers.message.Problem 400 when a value is not on the list
   */
  public static Selection read(String query, Period period) {
    Map<String, String> asked = parameters(query);
    // A kept selection may speak of a team that an import took away; its page says so then.
    String team = asked.getOrDefault("policeTeam", "");
    List<String> teams = team.length() > LONGEST_TEAM ? List.of() : List.of(team);
    return of(
        Filter.of(
            period,
            teams,
            asked.get("caseType"),
            asked.get("from"),
            asked.get("to"),
            team,
            asked.get("verdieping")),
        period);
  }

  /** A selection by case type as it stood in an address. */
  public static Selection read(String query) {
    return ofType(Filter.caseType(parameters(query).get("caseType")));
  }

  private static Map<String, String> parameters(String query) {
    Map<String, String> parameters = new HashMap<>();
    for (String part : query.split("&", -1)) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        parameters.put(
            part.substring(0, equals),
            URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8));
      }
    }
    return parameters;
  }

  /** The address of a page with this selection. */
  public String at(String page) {
    return query.isEmpty() ? page : page + "?" + query;
  }
}
