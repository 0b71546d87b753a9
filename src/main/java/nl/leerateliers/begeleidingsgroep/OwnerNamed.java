package nl.leerateliers.begeleidingsgroep;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leerateliers.ketenkaart.Organisation;

/** Which organisation the owner of a decision belongs to: “leidinggevende SHN” to SHN. */
final class OwnerNamed {

  /** Up to this length a name may be a word as well: OM and “om”. */
  private static final int SHORT = 3;

  private OwnerNamed() {}

  /** The code of the one organisation that is named; empty for none and for several. */
  static Optional<String> in(String owner, List<Organisation> organisations) {
    List<String> named =
        organisations.stream()
            .filter(each -> names(each).anyMatch(name -> holds(owner, name)))
            .map(Organisation::code)
            .toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  private static Stream<String> names(Organisation organisation) {
    return Stream.of(organisation.code(), organisation.shortName(), organisation.name());
  }

  private static boolean holds(String owner, String name) {
    int flags = name.length() > SHORT ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0;
    return Pattern.compile(
            "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])", flags)
        .matcher(owner)
        .find();
  }
}
