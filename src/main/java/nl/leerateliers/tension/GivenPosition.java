package nl.leerateliers.tension;

/**
 * What somebody says of one tension field in one week.
 *
 * @param position −2 (pole A) to 2 (pole B), or empty for no dot
 * @param sentence why, if they like
 */
public record GivenPosition(String position, String sentence) {

  static final int LONGEST = 500;

  public GivenPosition {
    position = position.strip();
    sentence = sentence.replaceAll("\\p{Cntrl}+", " ").strip();
  }

  boolean isPlace() {
    return position.matches("-[12]|[012]|");
  }

  boolean isEmpty() {
    return position.isEmpty();
  }
}
