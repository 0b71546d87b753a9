package nl.leerateliers.prompt;

import java.util.Arrays;
import java.util.Optional;

/** What an item of annex 2 says when it is there. */
public enum Kind {
  /** The card lacks something. */
  DEFECT("gebrek"),
  /** Something in the case that asks for attention. */
  ATTENTION("aandachtspunt"),
  /** A question the case raises. */
  QUESTION("vraag");

  private final String word;

  Kind(String word) {
    this.word = word;
  }

  /** By the word of the rule file. */
  static Optional<Kind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
  }
}
