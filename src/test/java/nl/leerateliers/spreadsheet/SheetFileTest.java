package nl.leerateliers.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a file holds, byte by byte. */
class SheetFileTest {

  private static final Provenance HEAD =
      new Provenance(List.of(new Provenance.Line("Atelier", "Haarlem, \"oost\"")));
  private static final Sheet SHEET =
      new Sheet(
          "proef",
          "Proef",
          List.of("a", "b", "c"),
          List.of(List.of("=1+1", 7, 0.823529), List.of("@x", "×", "")));

  @Test
  void writesCsvAsRfc4180SaysAndKeepsFormulasOut() {
    String csv = new String(SheetFile.csv(HEAD, SHEET), StandardCharsets.UTF_8);
    assertThat(csv)
        .isEqualTo(
            "Tabel,Proef,\r\n"
                + "Atelier,\"Haarlem, \"\"oost\"\"\",\r\n"
                + "a,b,c\r\n"
                + "'=1+1,7,0.823529\r\n"
                + "'@x,×,\r\n");
  }

  @Test
  void writesNumbersAsNumbersAndTextNeverAsAFormula() throws IOException {
    XlsxText file = new XlsxText(SheetFile.workbook(HEAD, List.of(SHEET)));
    assertThat(file.rows(1)).containsExactly(List.of("Atelier", "Haarlem, \"oost\""));
    assertThat(file.rows(2).get(0)).containsExactly("Proef", "Haarlem, \"oost\"");
    assertThat(file.xml(1)).contains("<oddFooter>", "Haarlem, &quot;oost&quot;");
    assertThat(file.xml(2)).contains("<oddFooter>", "Haarlem, &quot;oost&quot;");
    assertThat(file.rows(2).get(2)).containsExactly("=1+1", "7", "0.823529");
    assertThat(file.xml(2)).doesNotContain("<f>").contains("<v>7</v>", "<v>0.823529</v>");
  }
}
