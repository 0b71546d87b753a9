package nl.leerateliers.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.leerateliers.indicator.Indicator;
import nl.leerateliers.ketenkaart.CardEvaluation;
import nl.leerateliers.ketenkaart.CaseType;
import nl.leerateliers.ketenkaart.Ketenkaart;
import nl.leerateliers.ketenkaart.Ketenkaarten;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;

/** Counts cards by reading each of them, as the figures do not. */
final class CardsOneByOne {

  private CardsOneByOne() {}

  static List<Ketenkaart> all(RegionsForTests world, Region region) {
    Ketenkaarten cards = new Wiring(world).get(Ketenkaarten.class);
    return Stream.of(CaseType.values())
        .flatMap(type -> cards.ofType(region, type).stream())
        .toList();
  }

  static int count(List<Ketenkaart> cards, Predicate<Ketenkaart> which) {
    return (int) cards.stream().filter(which).count();
  }

  static void assertCounts(Indicator figure, List<Ketenkaart> base, Predicate<Ketenkaart> which) {
    assertThat(figure.n().value()).as(figure.id()).hasValue(count(base, which));
    assertThat(Objects.requireNonNull(figure.base()).value()).as(figure.id()).hasValue(base.size());
  }

  static boolean isDeepened(Ketenkaart card) {
    return Boolean.TRUE.equals(card.intention().verdiepingDecided());
  }

  static boolean isEvaluated(Ketenkaart card) {
    CardEvaluation e = card.evaluation();
    return Stream.of(
                e.valueAdded(),
                e.preselectCareValue(),
                e.evaluation(),
                e.facilitators(),
                e.barriers())
            .anyMatch(Objects::nonNull)
        || !e.facilitatorThemes().isEmpty()
        || !e.barrierThemes().isEmpty();
  }

  static boolean named(String prefix, Object kind, Indicator indicator) {
    return indicator.id().equalsIgnoreCase(prefix + "." + kind);
  }

  static boolean names(Indicator theme, CardEvaluation said, String prefix) {
    List<String> themes = prefix.startsWith("f") ? said.facilitatorThemes() : said.barrierThemes();
    return themes.contains(last(theme));
  }

  static String last(Indicator indicator) {
    return indicator.id().substring(indicator.id().lastIndexOf('.') + 1);
  }
}
