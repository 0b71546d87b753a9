package nl.leerateliers.reflection;

import java.util.List;
import java.util.Optional;
import nl.leerateliers.ketenkaart.CardFile;
import nl.leerateliers.ketenkaart.Organisation;
import nl.leerateliers.principle.Principle;
import nl.leerateliers.region.Region;
import nl.leerateliers.tension.TensionPosition;
import org.jspecify.annotations.Nullable;

/**
 * Level a: one case, with who brought in what.
 *
 * @param organisations the atelier's own organisations, in the order of the card
 * @param principles the principles in regional wording
 * @param positions the tension positions given at this card
 */
public record CaseReflection(
    Region region,
    CardFile file,
    List<Organisation> organisations,
    List<Principle> principles,
    List<TensionPosition> positions) {

  public CaseReflection {
    organisations = List.copyOf(organisations);
    principles = List.copyOf(principles);
    positions = List.copyOf(positions);
  }

  /** The regional wording of a principle. */
  public String wording(int principle) {
    return principles.stream()
        .filter(p -> p.number() == principle)
        .findFirst()
        .map(Principle::wording)
        .orElse("");
  }

  /** The full name of an organisation; its code when the atelier does not list it. */
  public String organisationName(@Nullable String code) {
    return code == null ? "" : find(code).map(Organisation::name).orElse(code);
  }

  public String organisationShort(String code) {
    return find(code).map(Organisation::shortName).orElse(code);
  }

  /** Whether any organisation wrote what the case asked of it. */
  public boolean anyDemand() {
    return file.contributions().stream().anyMatch(row -> row.demand() != null);
  }

  private Optional<Organisation> find(String code) {
    return organisations.stream().filter(o -> o.code().equals(code)).findFirst();
  }
}
