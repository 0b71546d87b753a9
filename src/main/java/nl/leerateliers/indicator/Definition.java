package nl.leerateliers.indicator;

import java.util.MissingResourceException;
import nl.leerateliers.message.Messages;

/** What a figure means, by its id or by the family of ids it belongs to. */
public final class Definition {

  private Definition() {}

  /**
   * The definition of an id such as {@code principle.3}: that of the id itself, else of the nearest
   * family, such as {@code principle.*.rating.*} or {@code principle.*}.
   *
   * @throws MissingResourceException when neither is defined
   */
  public static String of(String id) {
    return Messages.text(key(id));
  }

  /** The key of the text, the same in every language. */
  static String key(String id) {
    String key = "definition." + id;
    if (Messages.has(key)) {
      return key;
    }
    String ofEach = id.replaceFirst("\\.[^.]+\\.", ".*.");
    if (Messages.has("definition." + ofEach)) {
      return "definition." + ofEach;
    }
    String kind = "definition." + ofEach.replaceFirst("[^.]+$", "*");
    if (!ofEach.equals(id) && Messages.has(kind)) {
      return kind;
    }
    for (int dot = id.lastIndexOf('.'); dot > 0; dot = id.lastIndexOf('.', dot - 1)) {
      String family = "definition." + id.substring(0, dot) + ".*";
      if (Messages.has(family)) {
        return family;
      }
    }
    throw new MissingResourceException("Not defined: " + id, "definition", id);
  }
}
