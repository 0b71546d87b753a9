package nl.leerateliers.disclosure;

import java.util.OptionalInt;

/** A number that is not shown, because it is small or would give a small one away. */
public enum Withheld implements Count {
  WITHHELD;

  /** One symbol for both reasons, so that the reason gives nothing away. */
  public static final String SYMBOL = "×";

  @Override
  public OptionalInt value() {
    return OptionalInt.empty();
  }

  @Override
  public String text() {
    return SYMBOL;
  }

  @Override
  public String toString() {
    return "x";
  }
}
