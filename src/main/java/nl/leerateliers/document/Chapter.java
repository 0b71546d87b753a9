package nl.leerateliers.document;

import java.util.List;

/**
 * A chapter or an annex.
 *
 * @param number as printed: {@code 6}, or {@code B1} for an annex
 * @param newPage whether it starts on a new page
 */
public record Chapter(String number, String title, boolean newPage, List<Block> blocks) {

  public Chapter {
    blocks = List.copyOf(blocks);
    if (number.isBlank() || number.contains(" ")) {
      throw new IllegalArgumentException("A chapter number is one word: '" + number + "'");
    }
  }

  /** The same chapter with other blocks. */
  public Chapter with(List<Block> others) {
    return new Chapter(number, title, newPage, others);
  }
}
