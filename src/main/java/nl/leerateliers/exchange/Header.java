package nl.leerateliers.exchange;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The first line of a CSV file: which column stands where. */
record Header(List<String> names, boolean isUsable) {

  static Header of(Table table, CsvRecord first, Faults faults) {
    List<String> expected = table.columnNames();
    List<String> given = first.getFields();
    boolean complete = true;
    for (String name : expected) {
      if (!given.contains(name) && !table.column(name).mayBeAbsent()) {
        faults.add(table.file(), 1, name, "", "column-missing", expected.indexOf(name) + 1);
        complete = false;
      }
    }
    Set<String> seen = new HashSet<>();
    for (String name : given) {
      if (!expected.contains(name)) {
        String meant = Nearest.question(name, expected);
        faults.add(table.file(), 1, "", name, "column-unknown", meant);
      } else if (!seen.add(name)) {
        faults.add(table.file(), 1, name, name, "column-twice");
      }
    }
    List<String> known = given.stream().filter(expected::contains).distinct().toList();
    List<String> inOrder = expected.stream().filter(given::contains).toList();
    for (int i = 0; i < known.size(); i++) {
      if (!known.get(i).equals(inOrder.get(i))) {
        faults.add(table.file(), 1, known.get(i), known.get(i), "column-misplaced", inOrder.get(i));
        break;
      }
    }
    return new Header(List.copyOf(given), complete);
  }

  int size() {
    return names.size();
  }

  boolean has(Column column) {
    return names.contains(column.name());
  }

  Optional<String> field(CsvRecord fields, Column column) {
    int index = names.indexOf(column.name());
    return index < 0 ? Optional.empty() : Optional.of(fields.getField(index));
  }
}
