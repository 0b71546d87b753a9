package nl.leerateliers.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerateliers.ketenkaart.Completeness;
import nl.leerateliers.ketenkaart.Contribution;
import nl.leerateliers.ketenkaart.Ketenkaart;
import nl.leerateliers.ketenkaart.Organisation;

/**
 * Something an organisation still can write on a card.
 *
 * @param organisation its code
 */
public record OpenPoint(String organisation, Kind kind) {

  /** What is not written yet. */
  public enum Kind {
    /** Step 2: no activity, no minutes and no reason why nothing was obtained. */
    CONTRIBUTION,
    /** Step 2: an activity without its minutes. */
    MINUTES,
    /** Step 6: what it asked of the organisation. */
    DEMAND
  }

  /**
   * The open points of a case. Permanent partners sit at every table; of another organisation a
   * point is open only once it wrote on the card.
   */
  static List<OpenPoint> of(
      Ketenkaart card,
      Moment moment,
      List<Contribution> contributions,
      List<Organisation> organisations) {
    Map<String, Contribution> rows =
        contributions.stream()
            .collect(Collectors.toMap(Contribution::organisation, Function.identity()));
    List<OpenPoint> points = new ArrayList<>();
    if (!Boolean.TRUE.equals(card.intention().verdiepingDecided())) {
      return points;
    }
    for (Organisation each : organisations) {
      Contribution row = rows.get(each.code());
      if (row == null || !wrote(row)) {
        if (each.isFixed()) {
          points.add(new OpenPoint(each.code(), Kind.CONTRIBUTION));
        }
        continue;
      }
      if (Completeness.says(row.activity()) && row.minutes() == null) {
        points.add(new OpenPoint(each.code(), Kind.MINUTES));
      }
      if (moment == Moment.DECIDED && !Completeness.says(row.demand())) {
        points.add(new OpenPoint(each.code(), Kind.DEMAND));
      }
    }
    return points;
  }

  private static boolean wrote(Contribution row) {
    return Completeness.says(row.activity())
        || row.minutes() != null
        || row.notObtainedReason() != null
        || Completeness.says(row.notObtained());
  }
}
