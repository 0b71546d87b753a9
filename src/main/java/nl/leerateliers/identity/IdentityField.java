package nl.leerateliers.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerateliers.message.Messages;

/**
 * One thing that tells who a case is about: its number at the police, or the name of somebody in a
 * role.
 *
 * @param number which of the people in that role; stays with a person, so a pseudonym does too
 */
record IdentityField(Kind kind, int number) implements Comparable<IdentityField> {

  enum Kind {
    BVH,
    SUSPECT,
    VICTIM,
    OTHER
  }

  static final int MOST_IN_A_ROLE = 9;
  private static final Pattern CODE = Pattern.compile("([A-Z]+)-([1-9])");

  static Optional<IdentityField> find(String code) {
    Matcher parts = CODE.matcher(code);
    if (!parts.matches()) {
      return Optional.empty();
    }
    for (Kind kind : Kind.values()) {
      boolean oneOnly = kind == Kind.BVH && !parts.group(2).equals("1");
      if (kind.name().equals(parts.group(1)) && !oneOnly) {
        return Optional.of(new IdentityField(kind, Integer.parseInt(parts.group(2))));
      }
    }
    return Optional.empty();
  }

  /** As the database and forms call it: {@code SUSPECT-2}. */
  String code() {
    return kind + "-" + number;
  }

  boolean isName() {
    return kind != Kind.BVH;
  }

  /** {@code Verdachte H-012}, or {@code Verdachte 2 H-012}. */
  String pseudonym(String card) {
    return Messages.text("identity.pseudonym", label(), card);
  }

  /** {@code Verdachte}, or {@code Verdachte 2}. */
  String label() {
    String role = Messages.text("identity.role." + kind);
    return number == 1 ? role : role + " " + number;
  }

  /** The name of what is wrong with a text, if anything; no national format is known. */
  Optional<String> fault(String text) {
    String rule = isName() ? "(?=.*\\p{L}).{1,120}" : "(?=.*\\d)[\\p{L}\\d ./-]{4,30}";
    return text.isEmpty() || text.matches(rule)
        ? Optional.empty()
        : Optional.of(isName() ? "name" : kind.name().toLowerCase(Locale.ROOT));
  }

  @Override
  public int compareTo(IdentityField other) {
    int byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : Integer.compare(number, other.number);
  }
}
