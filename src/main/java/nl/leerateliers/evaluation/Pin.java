package nl.leerateliers.evaluation;

import org.jspecify.annotations.Nullable;

/** Something that hangs on the wall: a card or a group. */
interface Pin {

  String id();

  /** What a field holds; null when this kind of pin has no such field. */
  @Nullable String value(PinField field);

  /** Puts a value that the field accepts. */
  void put(PinField field, String value);

  static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  static @Nullable String orNull(String value) {
    return value.isEmpty() ? null : value;
  }

  static @Nullable Integer number(String value) {
    return value.isEmpty() ? null : Integer.valueOf(value);
  }
}
