package nl.leerateliers.reflection;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerateliers.indicator.HeadlineFigures;
import nl.leerateliers.indicator.Indicator;
import nl.leerateliers.indicator.Snapshot;
import nl.leerateliers.message.Messages;
import nl.leerateliers.region.Region;

/**
 * What to know of one atelier's data before it is compared; describes and does not judge.
 *
 * @param sentences what people read
 */
public record Comparability(Region region, List<String> sentences) {

  public Comparability {
    sentences = List.copyOf(sentences);
  }

  static List<Comparability> of(
      List<CrossAtelierReflection.Atelier> ateliers, List<Comparison> compared) {
    return ateliers.stream().map(atelier -> of(atelier, ateliers, compared)).toList();
  }

  private static Comparability of(
      CrossAtelierReflection.Atelier atelier,
      List<CrossAtelierReflection.Atelier> ateliers,
      List<Comparison> compared) {
    Region region = atelier.region();
    HeadlineFigures headline = atelier.figures().headline();
    List<String> said = new ArrayList<>();
    int weeks = region.period().weeks();
    boolean sameLength = ateliers.stream().allMatch(a -> a.region().period().weeks() == weeks);
    said.add(text(sameLength ? "weeksSame" : "weeksOther", weeks));
    said.add(text("cards", headline.cardsAvailable().text()));
    for (Indicator indicator :
        Stream.of(headline.verdieping(), headline.otherDisposition(), headline.careLed())
            .toList()) {
      if (indicator.coverage() == null) {
        said.add(text("coverageWithheld", indicator.label()));
      } else {
        said.add(
            text(
                "coverage",
                indicator.label(),
                indicator.coverage().percent(),
                indicator.unknown().text()));
      }
    }
    IntStream.of(
            compared.stream()
                .flatMap(comparison -> comparison.pairs().stream())
                .filter(pair -> pair.first().equals(region) || pair.second().equals(region))
                .mapToInt(Comparison.Pair::detectable)
                .toArray())
        .min()
        .ifPresent(points -> said.add(text("detectable", points)));
    if (region.fictitious()) {
      said.add(text("fictitious"));
    }
    Snapshot snapshot = headline.cases().scope().snapshot();
    said.add(snapshot == null ? text("live") : text("snapshot", snapshot.number()));
    return new Comparability(region, said);
  }

  private static String text(String key, Object... values) {
    return Messages.text("reflection.comparability." + key, values);
  }
}
