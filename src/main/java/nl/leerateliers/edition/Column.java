package nl.leerateliers.edition;

import static nl.leerateliers.message.Messages.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerateliers.document.Block;
import org.dhatim.fastexcel.Worksheet;

/** What a column of a table holds, and so how a spreadsheet gets it: two numbers, two columns. */
enum Column {
  /** "102" or "42,5". */
  NUMBER("(-?[\\d.]+(?:,\\d+)?)", "", ""),
  /** "36 %". */
  SHARE("(\\d+(?:,\\d+)?) %", "", ""),
  /** "34 van 84". */
  OUT_OF("([\\d.]+|×) van ([\\d.]+|×)|([\\d.]+)", "edition.count", "edition.out"),
  /** "26–46 %": from, to. */
  RANGE("(\\d+)–(\\d+) %", "edition.from", "edition.to"),
  TEXT("", "", "");

  /** What stands where there is no number: withheld, or nothing to tell. */
  private static final Pattern NONE = Pattern.compile("|×|–|-|× .*");

  private static final String PERCENT = "0 %";
  private static final List<Column> NUMBERS = List.of(NUMBER, SHARE, OUT_OF, RANGE);

  private final Pattern pattern;
  private final String first;
  private final String second;

  Column(String pattern, String first, String second) {
    this.pattern = Pattern.compile(pattern);
    this.first = first;
    this.second = second;
  }

  /** The kind that all cells below a head are of. */
  static Column of(Block.Table table, int index) {
    for (Column kind : NUMBERS) {
      boolean any = table.rows().stream().anyMatch(row -> kind.matches(row.get(index)));
      boolean all =
          table.rows().stream()
              .map(row -> row.get(index))
              .allMatch(cell -> kind.matches(cell) || NONE.matcher(cell).matches());
      if (any && all) {
        return kind;
      }
    }
    return TEXT;
  }

  /** Writes head and cells, and tells how many columns that took. */
  int write(Worksheet sheet, int top, int left, Block.Table table, int index) {
    String head = table.heads().get(index);
    boolean two = this == OUT_OF || this == RANGE;
    sheet.value(top, left, two ? text(first, head) : head);
    if (two) {
      sheet.value(top, left + 1, text(second, head));
    }
    for (int i = 0; i < table.rows().size(); i++) {
      cells(sheet, top + 1 + i, left, table.rows().get(i).get(index));
    }
    return two ? 2 : 1;
  }

  private boolean matches(String cell) {
    return this != TEXT && pattern.matcher(cell).matches();
  }

  private void cells(Worksheet sheet, int row, int column, String cell) {
    Matcher found = pattern.matcher(cell);
    if (this == TEXT || !found.matches()) {
      // Text is written as a text cell, which a spreadsheet never reads as a formula.
      sheet.value(row, column, cell);
      sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
      return;
    }
    for (int group = 1; group <= found.groupCount(); group++) {
      String number = found.group(group);
      if (number != null) {
        number(sheet, row, column + (this == OUT_OF && group == 3 ? 0 : group - 1), number);
      }
    }
  }

  private void number(Worksheet sheet, int row, int column, String text) {
    if (!text.matches("-?[\\d.,]+")) {
      sheet.value(row, column, text);
      return;
    }
    double number = Double.parseDouble(text.replace(".", "").replace(',', '.'));
    if (this == SHARE || this == RANGE) {
      sheet.value(row, column, number / 100);
      sheet.style(row, column).format(PERCENT).set();
    } else if (number == Math.rint(number)) {
      sheet.value(row, column, (int) number);
    } else {
      sheet.value(row, column, number);
    }
  }
}
