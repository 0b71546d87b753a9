package nl.leerateliers.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows that were read from one file, with the line each stands on. */
final class TableRows {

  /** A row and the line it stands on. */
  record Placed(long line, Row row) {}

  private final Table table;
  private final List<Placed> placed = new ArrayList<>();
  private final Map<List<String>, Long> lineOfKey = new HashMap<>();
  private boolean complete = true;

  TableRows(Table table) {
    this.table = table;
  }

  void add(long line, Row row, Faults faults) {
    placed.add(new Placed(line, row));
    List<String> key = row.key();
    if (key.contains("")) {
      // A key that is missing or faulty has been reported; nobody can tell who refers to it.
      complete = false;
      return;
    }
    Long first = lineOfKey.putIfAbsent(key, line);
    if (first != null) {
      String columns = String.join(" + ", table.key());
      String value = String.join(" ", key);
      faults.add(table.file(), line, columns, value, "duplicate-key", Long.toString(first));
    }
  }

  /** Some rows could not be read, so a key that is not here need not be missing. */
  void markIncomplete() {
    complete = false;
  }

  boolean isComplete() {
    return complete;
  }

  List<Placed> placed() {
    return List.copyOf(placed);
  }

  List<Row> rows() {
    return placed.stream().map(Placed::row).toList();
  }

  /** Reports every value that is no key of the table it refers to. */
  void checkReferences(Map<String, TableRows> all, Faults faults) {
    for (Table.Reference reference : table.references()) {
      TableRows target = all.get(reference.target());
      if (target == null || !target.complete) {
        continue;
      }
      Set<String> keys = target.singleKeys();
      for (Placed each : placed) {
        String value = each.row.text(reference.column());
        if (!value.isEmpty() && !keys.contains(value)) {
          report(each.line, reference, value, target, faults);
        }
      }
    }
  }

  private void report(
      long line, Table.Reference reference, String value, TableRows target, Faults faults) {
    boolean organisation = reference.target().equals("organisations");
    faults.add(
        table.file(),
        line,
        reference.column(),
        value,
        organisation ? "unknown-organisation" : "unknown-reference",
        value,
        target.table.file(),
        organisation
            ? target.singleKeys().stream().sorted().limit(20).collect(Collectors.joining(" "))
            : "",
        organisation ? Nearest.question(value, target.singleKeys()) : "");
  }

  private Set<String> singleKeys() {
    return lineOfKey.keySet().stream().map(key -> key.get(0)).collect(Collectors.toSet());
  }
}
