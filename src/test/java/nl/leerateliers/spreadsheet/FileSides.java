package nl.leerateliers.spreadsheet;

import static nl.leerateliers.spreadsheet.Sides.bare;
import static nl.leerateliers.spreadsheet.Sides.csv;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.leerateliers.harness.HttpVisitor;
import nl.leerateliers.ketenkaart.DispositionKind;
import nl.leerateliers.message.Messages;

/** The files in which a visitor gets the tables of a page. */
final class FileSides {

  private FileSides() {}

  /** The ids of the tables whose cells were compared, and what stands above them. */
  static List<String> sameCells(HttpVisitor visitor, String tables) throws IOException {
    OdsText ods = new OdsText(visitor.bytes(tables + "alle.ods").body());
    XlsxText xlsx = new XlsxText(visitor.bytes(tables + "alle.xlsx").body());
    assertThat(ods.sheets()).isEqualTo(xlsx.sheets()).doesNotHaveDuplicates();
    assertThat(timeless(ods.rows(1))).isEqualTo(timeless(xlsx.rows(1)));
    assertThat(ods.part("content.xml")).doesNotContain("table:formula");
    for (int sheet = 2; sheet <= ods.sheets().size(); sheet++) {
      String id = id(ods.sheets().get(sheet - 1));
      List<List<String>> rows = ods.rows(sheet).subList(Sheet.TOP - 1, ods.rows(sheet).size());
      List<List<String>> same = xlsx.rows(sheet).subList(Sheet.TOP - 1, xlsx.rows(sheet).size());
      assertThat(bare(rows)).as("ODS and XLSX " + id).isEqualTo(bare(same));
      List<List<String>> csv = csv(visitor.get(tables + id + ".csv").body(), 0);
      assertThat(bare(csv.subList(csv.size() - rows.size(), csv.size())))
          .as("ODS and CSV " + id)
          .isEqualTo(bare(rows));
      // Of the file, what stands above the table: the same lines, after its title.
      List<List<String>> about =
          timeless(csv.subList(1, csv.size() - rows.size())).stream()
              .map(line -> line.subList(0, 2))
              .toList();
      assertThat(about).as("about " + id).isEqualTo(timeless(ods.rows(1)).subList(0, about.size()));
    }
    return ods.sheets();
  }

  /** A table is asked for by its id, of which the name of its sheet may leave out the middle. */
  private static String id(String sheet) {
    return Arrays.stream(DispositionKind.values())
        .map(kind -> "disposition." + kind.name().toLowerCase(Locale.ROOT))
        .filter(id -> Sheet.name(id).equals(sheet))
        .findFirst()
        .orElse(sheet);
  }

  /** Without the moment at which the file was made. */
  private static List<List<String>> timeless(List<List<String>> lines) {
    String moment = Messages.text("spreadsheet.head.asOf");
    return lines.stream().filter(line -> !line.get(0).equals(moment)).toList();
  }
}
