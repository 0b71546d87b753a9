package nl.leerateliers.reflection;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A leading principle as each atelier words it. A national wording is not in the source.
 *
 * @param wordings one per atelier in their fixed order; empty where it has none
 */
public record PrincipleWordings(int number, List<String> wordings) {

  /** Every principle that some atelier words. */
  public static List<PrincipleWordings> of(CrossAtelierReflection reflection) {
    SortedSet<Integer> numbers = new TreeSet<>();
    reflection
        .ateliers()
        .forEach(a -> a.figures().principles().forEach(p -> numbers.add(p.principle().number())));
    return numbers.stream()
        .map(
            number ->
                new PrincipleWordings(
                    number, reflection.ateliers().stream().map(a -> wording(a, number)).toList()))
        .toList();
  }

  private static String wording(CrossAtelierReflection.Atelier atelier, int number) {
    return atelier.figures().principles().stream()
        .map(figures -> figures.principle())
        .filter(principle -> principle.number() == number)
        .map(principle -> principle.wording())
        .findFirst()
        .orElse("");
  }
}
