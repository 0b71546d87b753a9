package nl.leerateliers.reflection;

import java.util.List;
import nl.leerateliers.ketenkaart.CardFile;
import nl.leerateliers.ketenkaart.Organisation;
import nl.leerateliers.principle.Principle;
import nl.leerateliers.region.Region;
import nl.leerateliers.tension.TensionPosition;

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
}
