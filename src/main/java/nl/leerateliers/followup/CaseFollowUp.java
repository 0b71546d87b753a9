package nl.leerateliers.followup;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.leerateliers.ketenkaart.FollowUp;
import nl.leerateliers.ketenkaart.Ketenkaart;

/**
 * A case with its three moments.
 *
 * @param countedFrom the day of the chosen intervention, or of the start while that is not known
 * @param fromStart whether it is the day of the start
 * @param selected whether the rule of the region chose the case
 */
public record CaseFollowUp(
    String id,
    String title,
    LocalDate startedOn,
    LocalDate countedFrom,
    boolean fromStart,
    boolean selected,
    List<CaseMoment> moments) {

  public CaseFollowUp {
    moments = List.copyOf(moments);
  }

  static CaseFollowUp of(
      Ketenkaart card,
      boolean selected,
      List<FollowUp> rows,
      List<FollowUpNote> notes,
      LocalDate today) {
    LocalDate from = from(card);
    return new CaseFollowUp(
        card.id(),
        card.title(),
        card.startedOn(),
        from,
        card.interventionChosenOn() == null,
        selected,
        Arrays.stream(Moment.values())
            .map(
                moment ->
                    CaseMoment.of(
                        moment,
                        from,
                        selected,
                        CaseMoment.telling(rows, moment),
                        notes.stream().filter(note -> note.moment() == moment).toList(),
                        today))
            .toList());
  }

  /** The day from which the moments are counted. */
  static LocalDate from(Ketenkaart card) {
    LocalDate chosen = card.interventionChosenOn();
    return chosen == null ? card.startedOn() : chosen;
  }

  public CaseMoment at(Moment moment) {
    return moments.get(moment.ordinal());
  }

  /** Whether anything was heard at any moment. */
  public boolean followed() {
    return moments.stream().anyMatch(moment -> moment.standing() == Standing.FOLLOWED);
  }

  /** Whether a moment waits for somebody. */
  public boolean waits() {
    return moments.stream().anyMatch(moment -> moment.standing().waits());
  }

  /** Whether anything was written down of it. */
  public boolean recorded() {
    return moments.stream()
        .anyMatch(m -> m.state() != FollowUpState.PLANNED || !m.feedback().isEmpty());
  }
}
