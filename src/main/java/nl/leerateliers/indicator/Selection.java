package nl.leerateliers.indicator;

import java.util.HashMap;
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

  /** A selection of a region's cases. */
  public static Selection of(Filter filter, Period period) {
    if (filter.isAll(period)) {
      return ofType(null);
    }
    Selection type = ofType(filter.caseType());
    String weeks = "from=" + filter.fromWeek() + "&to=" + filter.toWeek();
    return new Selection(
        type.query.isEmpty() ? weeks : type.query + "&" + weeks,
        Messages.text("indicator.selection.weeks", type.words, filter.fromWeek(), filter.toWeek()));
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
    return of(Filter.of(period, asked.get("caseType"), asked.get("from"), asked.get("to")), period);
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
        parameters.put(part.substring(0, equals), part.substring(equals + 1));
      }
    }
    return parameters;
  }

  /** The address of a page with this selection. */
  public String at(String page) {
    return query.isEmpty() ? page : page + "?" + query;
  }
}
