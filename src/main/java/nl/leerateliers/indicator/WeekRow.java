package nl.leerateliers.indicator;

import java.util.List;
import nl.leerateliers.disclosure.Count;

/**
 * A figure over the whole selection and week by week.
 *
 * @param code what it is about, such as the name of a field
 * @param group what it stands under, such as the step of the card
 * @param figure over all weeks of the selection
 * @param weeks one number per week; empty where weeks may not be shown
 * @param bases of how many, per week; empty where weeks may not be shown
 */
public record WeekRow(
    String code, String group, Indicator figure, List<Count> weeks, List<Count> bases) {

  public WeekRow {
    weeks = List.copyOf(weeks);
    bases = List.copyOf(bases);
  }
}
