package nl.leerateliers.disclosure;

import java.text.NumberFormat;
import java.util.OptionalInt;
import nl.leerateliers.message.Language;

/** A number that may be shown. */
public final class Shown implements Count {

  private final int number;

  Shown(int number) {
    if (number < 0) {
      throw new IllegalArgumentException("A count is not negative: " + number);
    }
    this.number = number;
  }

  @Override
  public OptionalInt value() {
    return OptionalInt.of(number);
  }

  @Override
  public String text() {
    // A page shows hundreds of counts; making a format for each took longer than anything else.
    return number < 1_000
        ? Integer.toString(number)
        : NumberFormat.getIntegerInstance(Language.current().locale()).format(number);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Shown shown && shown.number == number;
  }

  @Override
  public int hashCode() {
    return number;
  }

  @Override
  public String toString() {
    return "" + number;
  }
}
