package nl.leerateliers.document;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A stretch of running text in one style. A paragraph of more than one style is a list of these.
 */
public record Run(String text, Style style) {

  /** How a stretch of text stands out. */
  public enum Style {
    PLAIN,
    STRONG,
    EMPHASIS,
    BOTH,
    /** What a statement rests on, such as "(bron: interviews)". */
    SOURCE;

    public static Style of(boolean strong, boolean emphasis) {
      return strong && emphasis ? BOTH : strong ? STRONG : emphasis ? EMPHASIS : PLAIN;
    }
  }

  /** The words alone. */
  public static String text(List<Run> runs) {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }

  /** A text without styles. */
  public static List<Run> plain(String text) {
    return List.of(new Run(text, Style.PLAIN));
  }
}
