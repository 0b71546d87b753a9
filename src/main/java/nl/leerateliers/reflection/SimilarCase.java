package nl.leerateliers.reflection;

import java.util.List;
import nl.leerateliers.ketenkaart.Ketenkaart;

/**
 * A case of the same atelier that shares codes with another one.
 *
 * @param shared the codes they share, without the case type that both have
 */
public record SimilarCase(Ketenkaart card, List<SharedCode> shared) {

  public SimilarCase {
    shared = List.copyOf(shared);
  }

  /** A code with the list it comes from, as the bundle {@code ketenkaart} names it. */
  public record SharedCode(String name, String list, String code) {

    static SharedCode of(String list, Object code) {
      return new SharedCode(list, list, code.toString());
    }
  }
}
