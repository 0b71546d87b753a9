package nl.leerateliers.reflection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.leerateliers.indicator.HeadlineFigures;
import nl.leerateliers.indicator.Indicator;
import nl.leerateliers.indicator.PrincipleFigures;
import nl.leerateliers.message.Messages;

/**
 * What stands beside the three main comparisons, all from the same protected figures.
 *
 * @param further other shares that the ateliers have in common, in a fixed order
 * @param kinds deepened cases by kind of disposition and of intervention
 * @param weeks the cases per week
 * @param comparability what to know of each atelier's data
 * @param funnels of the main comparisons, from eight ateliers on
 */
public record Alongside(
    List<Comparison> further,
    List<KindsSideBySide> kinds,
    List<WeekSeries> weeks,
    List<Comparability> comparability,
    List<Funnel> funnels) {

  private static final int PRINCIPLES = 5;

  public Alongside {
    further = List.copyOf(further);
    kinds = List.copyOf(kinds);
    weeks = List.copyOf(weeks);
    comparability = List.copyOf(comparability);
    funnels = List.copyOf(funnels);
  }

  static Alongside of(List<CrossAtelierReflection.Atelier> ateliers, List<Comparison> compared) {
    return new Alongside(
        further(ateliers),
        KindsSideBySide.of(ateliers),
        ateliers.stream().map(atelier -> WeekSeries.of(atelier.figures())).toList(),
        Comparability.of(ateliers, compared),
        compared.stream().map(Funnel::of).flatMap(Optional::stream).toList());
  }

  private static List<Comparison> further(List<CrossAtelierReflection.Atelier> ateliers) {
    List<Comparison> further = new ArrayList<>();
    // Within one case type its own share says nothing.
    if (ateliers.stream().allMatch(a -> a.figures().filter().caseType() == null)) {
      further.add(ofHeadline("cases.juvenile", ateliers, HeadlineFigures::juvenile));
    }
    further.add(ofHeadline("cards.available", ateliers, HeadlineFigures::cardsAvailable));
    for (int number = 1; number <= PRINCIPLES; number++) {
      further.add(ofPrinciple(number, ateliers));
    }
    return further.stream().filter(comparison -> !comparison.rows().isEmpty()).toList();
  }

  private static Comparison ofHeadline(
      String id,
      List<CrossAtelierReflection.Atelier> ateliers,
      Function<HeadlineFigures, Indicator> which) {
    return new Comparison(
        id,
        Messages.text("indicator." + id),
        ateliers.stream()
            .map(a -> new Comparison.Row(a.region(), which.apply(a.figures().headline())))
            .toList());
  }

  /** Regions word a principle in their own way, so the figure is named by number. */
  private static Comparison ofPrinciple(int number, List<CrossAtelierReflection.Atelier> ateliers) {
    List<Comparison.Row> rows = new ArrayList<>();
    for (CrossAtelierReflection.Atelier atelier : ateliers) {
      for (PrincipleFigures figures : atelier.figures().principles()) {
        if (figures.principle().number() == number) {
          rows.add(new Comparison.Row(atelier.region(), figures.evidence()));
        }
      }
    }
    return new Comparison(
        "principle." + number, Messages.text("reflection.compare.principle", number), rows);
  }
}
