package nl.leerateliers.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.leerateliers.message.Messages;

/** The faults found so far in one package. */
final class Faults {

  /** A file of nothing but faulty lines must not fill the memory with their descriptions. */
  static final int MOST = 10_000;

  private final List<Fault> found = new ArrayList<>();

  void add(String file, String rule, Object... args) {
    add(file, 0, "", "", rule, args);
  }

  void add(String file, long line, String column, String value, String rule, Object... args) {
    if (found.size() == MOST) {
      String limit = Integer.toString(MOST);
      found.add(new Fault(file, line, "", "", "too-many", remedy("too-many", limit)));
      throw new FaultyDataset(inOrder());
    }
    found.add(new Fault(file, line, column, value, rule, remedy(rule, args)));
  }

  /** Goes on only when nothing is wrong. */
  void refuseAny() {
    if (!found.isEmpty()) {
      throw new FaultyDataset(inOrder());
    }
  }

  private List<Fault> inOrder() {
    return found.stream()
        .sorted(
            Comparator.comparingInt((Fault fault) -> DatasetSchema.get().place(fault.file()))
                .thenComparingLong(Fault::line))
        .toList();
  }

  private static String remedy(String rule, Object... args) {
    return Messages.text("exchange.rule." + rule, args);
  }
}
