package nl.leerateliers.reflection;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
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
 * @param cells the same as a row of a table, for many ateliers: weeks, cards, for each compared
 *     figure for how many cases it is known, the detectable difference, and the snapshot
 */
public record Comparability(Region region, List<String> sentences, List<String> cells) {

  private static final List<String> COLUMNS =
      List.of("weeks", "cards", "verdieping", "disposition", "care", "detectable", "snapshot");

  public Comparability {
    sentences = List.copyOf(sentences);
    cells = List.copyOf(cells);
  }

  /** What the cells tell, as heads of their columns. */
  public static List<String> heads() {
    return COLUMNS.stream().map(column -> Messages.text("compare.known." + column)).toList();
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
    List<String> cells = new ArrayList<>();
    int weeks = region.period().weeks();
    boolean sameLength = ateliers.stream().allMatch(a -> a.region().period().weeks() == weeks);
    said.add(text(sameLength ? "weeksSame" : "weeksOther", weeks));
    said.add(text("cards", headline.cardsAvailable().text()));
    cells.add(text("cell.weeks", weeks));
    cells.add(headline.cardsAvailable().text());
    for (Indicator indicator :
        Stream.of(headline.verdieping(), headline.otherDisposition(), headline.careLed())
            .toList()) {
      if (indicator.coverage() == null) {
        said.add(text("coverageWithheld", indicator.label()));
        cells.add(text("cell.withheld"));
      } else {
        said.add(
            text(
                "coverage",
                indicator.label(),
                indicator.coverage().percent(),
                indicator.unknown().text()));
        cells.add(
            text("cell.coverage", indicator.coverage().percent(), indicator.unknown().text()));
      }
    }
    OptionalInt detectable =
        compared.stream()
            .flatMap(comparison -> comparison.pairs().stream())
            .filter(pair -> pair.first().equals(region) || pair.second().equals(region))
            .mapToInt(Comparison.Pair::detectable)
            .min();
    detectable.ifPresent(points -> said.add(text("detectable", points)));
    cells.add(
        detectable.isPresent()
            ? text("cell.detectable", detectable.getAsInt())
            : text("cell.withheld"));
    if (region.fictitious()) {
      said.add(text("fictitious"));
    }
    Snapshot snapshot = headline.cases().scope().snapshot();
    said.add(snapshot == null ? text("live") : text("snapshot", snapshot.number()));
    cells.add(snapshot == null ? text("cell.live") : String.valueOf(snapshot.number()));
    return new Comparability(region, said, cells);
  }

  private static String text(String key, Object... values) {
    return Messages.text("reflection.comparability." + key, values);
  }
}
