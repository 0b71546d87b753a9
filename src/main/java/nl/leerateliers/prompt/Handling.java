package nl.leerateliers.prompt;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody did with a question. */
public enum Handling {
  ANSWERED,
  POSTPONED,
  SET_ASIDE;

  /** The name in forms, addresses and texts: {@code set-aside}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Handling> ofCode(String code) {
    return Arrays.stream(values()).filter(handling -> handling.code().equals(code)).findFirst();
  }
}
