package nl.leerateliers.tension;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerateliers.region.Period;

/**
 * Where the participants stand: one dot for each in a tension field, where they stood last. Only
 * for who may see the region's cases: a dot is a person.
 *
 * @param participants how many pseudonyms ever gave a position in this region
 * @param positions how many positions were given in the days asked for
 */
public record TensionCompass(List<WeekDots> fields, int participants, int positions) {

  public TensionCompass {
    fields = List.copyOf(fields);
  }

  /** Of positions in the order they were given: the last in these days counts. */
  static TensionCompass of(List<TensionPosition> all, Period days) {
    Set<String> known = new HashSet<>();
    Map<String, TensionPosition> last = new LinkedHashMap<>();
    int given = 0;
    for (TensionPosition position : all) {
      known.add(position.participant());
      if (!position.givenOn().isBefore(days.from()) && !position.givenOn().isAfter(days.to())) {
        given++;
        last.put(position.tension() + " " + position.participant(), position);
      }
    }
    Collection<TensionPosition> dots = last.values();
    return new TensionCompass(WeekDots.of(List.copyOf(dots)), known.size(), given);
  }
}
