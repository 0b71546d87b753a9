package nl.leerateliers.exchange;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerateliers.region.Region;
import org.jspecify.annotations.Nullable;

/** Reads one CSV file row by row and reports every field that breaks a rule. */
final class TableReader {

  private final Table table;
  private final Region region;
  private final Faults faults;
  private final List<RowRule> rules;

  TableReader(Table table, Region region, Faults faults) {
    this.table = table;
    this.region = region;
    this.faults = faults;
    this.rules = RowRules.of(table);
  }

  TableRows read(byte[] bytes) {
    TableRows rows = new TableRows(table);
    String text = CsvText.of(table.file(), bytes, faults);
    try (CsvReader<CsvRecord> csv =
            CsvReader.builder()
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text);
        CloseableIterator<CsvRecord> records = csv.iterator()) {
      read(records, rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  private void read(CloseableIterator<CsvRecord> records, TableRows rows) {
    long line = 1;
    try {
      if (!records.hasNext()) {
        faults.add(table.file(), 1, "", "", "no-header", String.join(",", table.columnNames()));
        rows.markIncomplete();
        return;
      }
      Header header = Header.of(table, records.next(), faults);
      if (!header.isUsable()) {
        rows.markIncomplete();
      }
      line = 2;
      while (records.hasNext()) {
        CsvRecord fields = records.next();
        row(fields, header, rows);
        line = fields.getStartingLineNumber() + lineEndsIn(fields) + 1;
      }
    } catch (CsvParseException e) {
      faults.add(table.file(), line, "", "", "quotes");
      rows.markIncomplete();
    }
  }

  private void row(CsvRecord fields, Header header, TableRows rows) {
    long line = fields.getStartingLineNumber();
    if (fields.getFieldCount() != header.size()) {
      String first = fields.getField(0);
      faults.add(
          table.file(), line, "", first, "field-count", header.size(), fields.getFieldCount());
      rows.markIncomplete();
      return;
    }
    @Nullable Object[] values = new @Nullable Object[table.columns().size()];
    Set<String> faulty = new HashSet<>();
    for (int i = 0; i < values.length; i++) {
      Column column = table.columns().get(i);
      String text = header.field(fields, column).orElse("");
      Optional<CellRule> broken =
          header.has(column) ? CellRule.brokenBy(column, text) : Optional.empty();
      if (broken.isPresent()) {
        faulty.add(column.name());
        Object[] args = CellRule.args(column, text);
        faults.add(table.file(), line, column.name(), text, broken.get().name(), args);
      } else {
        values[i] = column.value(text);
      }
    }
    Row row = new Row(table, values);
    rows.add(line, row, faults);
    for (RowRule rule : rules) {
      if (rule.isBrokenBy(row, faulty, region)) {
        String value = row.text(rule.column());
        faults.add(table.file(), line, rule.column(), value, rule.name(), RowRules.args(region));
      }
    }
  }

  private static long lineEndsIn(CsvRecord fields) {
    return fields.getFields().stream()
        .mapToLong(
            field ->
                field.replace("\r\n", "\n").chars().filter(c -> c == '\n' || c == '\r').count())
        .sum();
  }
}
