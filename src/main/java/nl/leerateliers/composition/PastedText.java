package nl.leerateliers.composition;

import java.util.regex.Pattern;

/**
 * A text as a word processor or a browser hands it over, made plain: its bullets become list items,
 * its line breaks become lines, and what nobody sees is gone. Quotes, dashes and spaces that do not
 * break are kept.
 */
public final class PastedText {

  /** The characters of a slot; some seven pages. */
  public static final int LONGEST = 20_000;

  private static final Pattern BULLET =
      Pattern.compile("(?m)^([ \\t\\u00A0]*)[•·▪‣●○◦–\\uF0B7\\uF0A7][ \\t\\u00A0]+");
  private static final Pattern LETTER_O = Pattern.compile("(?m)^([ \\t\\u00A0]*)o\\t");
  private static final Pattern NUMBER = Pattern.compile("(?m)^([ \\t\\u00A0]*\\d{1,3})[.)]\\t");
  private static final Pattern BEFORE = Pattern.compile("(?m)^[ \\t\\u00A0]+");
  private static final Pattern UNSEEN =
      Pattern.compile("[\\u00AD\\u200B\\u200C\\u2060\\uFEFF\\p{Cc}&&[^\\n\\t]]");

  private PastedText() {}

  /** The text as it is kept. */
  public static String plain(String typed) {
    String text =
        typed
            .replace("\r\n", "\n")
            .replace('\r', '\n')
            .replace('\u000B', '\n')
            .replace('\u2028', '\n')
            .replace('\u2029', '\n');
    text = UNSEEN.matcher(text).replaceAll("");
    text = BULLET.matcher(text).replaceAll("$1- ");
    text = LETTER_O.matcher(text).replaceAll("$1  - ");
    text = NUMBER.matcher(text).replaceAll("$1. ");
    text = BEFORE.matcher(text).replaceAll(indent -> " ".repeat(width(indent.group())));
    return text.replace('\t', ' ').stripTrailing();
  }

  /** A tab in front of a list item means one level deeper. */
  private static int width(String indent) {
    return (int) indent.chars().mapToLong(space -> space == '\t' ? 2 : 1).sum();
  }
}
