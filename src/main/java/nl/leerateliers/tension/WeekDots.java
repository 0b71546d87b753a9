package nl.leerateliers.tension;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Where people stood in a tension field, in a week or last, as a drawing: a dot for each of them.
 *
 * @param counts how many stood at each of the five places, pole A first
 */
public record WeekDots(TensionField field, List<Integer> counts) {

  static final int PLACES = 5;

  private static final int STEP = 120;
  private static final int PITCH = 12;
  private static final int PER_ROW = 8;

  public WeekDots {
    counts = List.copyOf(counts);
  }

  static List<WeekDots> of(List<TensionPosition> positions) {
    return TensionField.all().stream()
        .map(
            field ->
                new WeekDots(
                    field,
                    IntStream.range(0, PLACES)
                        .mapToObj(
                            place ->
                                (int)
                                    positions.stream()
                                        .filter(each -> each.tension() == field.number())
                                        .filter(each -> each.position() == place - 2)
                                        .count())
                        .toList()))
        .toList();
  }

  public int total() {
    return counts.stream().mapToInt(Integer::intValue).sum();
  }

  public int height() {
    int most = counts.stream().mapToInt(Integer::intValue).max().orElse(0);
    return 2 * PITCH + Math.max(1, (most + PER_ROW - 1) / PER_ROW) * PITCH;
  }

  /** All dots as one path of round caps. */
  public String path() {
    StringBuilder path = new StringBuilder();
    for (int place = 0; place < PLACES; place++) {
      int count = counts.get(place);
      int width = Math.min(count, PER_ROW);
      for (int dot = 0; dot < count; dot++) {
        int x = STEP / 2 + place * STEP - (width - 1) * PITCH / 2 + dot % PER_ROW * PITCH;
        int y = height() - 2 * PITCH - dot / PER_ROW * PITCH;
        path.append('M').append(x).append(' ').append(y).append("h0");
      }
    }
    return path.toString();
  }
}
