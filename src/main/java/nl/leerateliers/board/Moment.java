package nl.leerateliers.board;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import nl.leerateliers.ketenkaart.Completeness;
import nl.leerateliers.ketenkaart.Ketenkaart;
import org.jspecify.annotations.Nullable;

/** The moments of the atelier's day, and what comes after them. */
public enum Moment {
  /** 09:00: the case is introduced and gets a casusverantwoordelijke. */
  DAY_START,
  /** 10:30: exchange what is known, decide on verdieping. */
  MORNING,
  /** 13:30: interpret together and choose an intervention. */
  AFTERNOON,
  /** Nothing is to be decided any more; what it brought can be evaluated. */
  DECIDED;

  /**
   * What a case waits for, by what its card holds.
   *
   * @param day on which somebody looks: an intervention chosen later is not chosen yet
   */
  static Moment of(Ketenkaart card, LocalDate day) {
    if (isDecided(card, day)) {
      return DECIDED;
    }
    if (Boolean.TRUE.equals(card.intention().verdiepingDecided())) {
      return AFTERNOON;
    }
    return Completeness.says(card.basicInformation()) ? MORNING : DAY_START;
  }

  private static boolean isDecided(Ketenkaart card, LocalDate day) {
    LocalDate chosen = card.interventionChosenOn();
    if (Boolean.FALSE.equals(card.intention().verdiepingDecided())) {
      return true;
    }
    return chosen == null
        ? card.choice().interventionKind() != null
            || Completeness.says(card.choice().intervention())
        : !chosen.isAfter(day);
  }

  /** A moment that people may move a case to. */
  static Optional<Moment> ofCode(@Nullable String code) {
    return Arrays.stream(values())
        .filter(moment -> moment != DECIDED && moment.name().equals(code))
        .findFirst();
  }
}
