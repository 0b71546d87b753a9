package nl.leerateliers.evaluation;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerateliers.region.Period;
import org.jspecify.annotations.Nullable;

/** In what tips of different weeks agree. */
record Agreement(Period period, Map<String, String> groupTitles) {

  private static final Map<ReturningTip.About, Function<Evaluation, @Nullable Object>> BY =
      new EnumMap<>(
          Map.of(
              ReturningTip.About.GROUP, Evaluation::groupId,
              ReturningTip.About.LEARNING_POINT, Evaluation::learningPoint,
              ReturningTip.About.TENSION, Evaluation::tension,
              ReturningTip.About.PRINCIPLE, Evaluation::principle));

  /**
   * What came back.
   *
   * @param tips the oldest first
   */
  List<ReturningTip> of(List<Evaluation> tips) {
    return BY.entrySet().stream()
        .flatMap(by -> about(by.getKey(), by.getValue(), tips).stream())
        .filter(each -> each.weeks().size() > 1)
        .sorted(
            Comparator.comparing(ReturningTip::about)
                .thenComparing(each -> -each.weeks().size())
                .thenComparing(ReturningTip::key))
        .toList();
  }

  private List<ReturningTip> about(
      ReturningTip.About about, Function<Evaluation, @Nullable Object> by, List<Evaluation> tips) {
    Map<String, List<Evaluation>> agreeing =
        tips.stream()
            .filter(tip -> by.apply(tip) != null)
            .collect(
                Collectors.groupingBy(
                    tip -> String.valueOf(by.apply(tip)), TreeMap::new, Collectors.toList()));
    return agreeing.entrySet().stream()
        .map(
            each ->
                new ReturningTip(
                    about,
                    each.getKey(),
                    groupTitles.getOrDefault(each.getKey(), each.getKey()),
                    each.getValue().stream()
                        .map(tip -> period.weekOf(tip.givenOn()))
                        .distinct()
                        .toList(),
                    each.getValue()))
        .toList();
  }
}
