package nl.leerateliers.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.leerateliers.ketenkaart.DispositionKind;
import nl.leerateliers.message.Language;
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
          List.of(List.of("=1+1", 7, new Sheet.Share(0.823529)), List.of("@x  y\n\tz", "×", "")));

  @Test
  void writesCsvAsRfc4180SaysAndKeepsFormulasOut() {
    String csv = new String(SheetFile.csv(HEAD, SHEET), StandardCharsets.UTF_8);
    assertThat(csv)
        .isEqualTo(
            "Tabel,Proef,\r\n"
                + "Atelier,\"Haarlem, \"\"oost\"\"\",\r\n"
                + "a,b,c\r\n"
                + "'=1+1,7,0.823529\r\n"
                + "\"'@x  y\n\tz\",×,\r\n");
  }

  @Test
  void writesNumbersAsNumbersAndTextNeverAsAFormula() throws IOException {
    XlsxText file = new XlsxText(ExcelSheets.of(HEAD, List.of(SHEET)));
    assertThat(file.rows(1))
        .containsExactly(List.of("Atelier", "Haarlem, \"oost\""), List.of("proef", "Proef"));
    assertThat(file.rows(2).subList(0, 2))
        .containsExactly(List.of("Proef"), List.of("Haarlem, \"oost\""));
    assertThat(file.xml(1)).contains("<oddFooter>", "Haarlem, &quot;oost&quot;");
    assertThat(file.xml(2)).contains("<oddFooter>", "Haarlem, &quot;oost&quot;");
    assertThat(file.rows(2).get(Sheet.TOP)).containsExactly("=1+1", "7", "0.823529");
    assertThat(file.xml(2)).doesNotContain("<f>").contains("<v>7</v>", "<v>0.823529</v>");
  }

  @Test
  void writesTheSameInOpenDocumentWithItsKindFirstAndEveryPartListed() {
    byte[] bytes = OpenDocumentSheets.of(HEAD, List.of(SHEET));
    // Name and kind stand right behind the local header, so that programs can tell by them.
    assertThat(new String(bytes, 30, 54, StandardCharsets.US_ASCII))
        .isEqualTo("mimetype" + OpenDocumentSheets.MEDIA_TYPE);
    OdsText file = new OdsText(bytes);
    assertThat(file.sheets()).containsExactly("Over deze cijfers", "proef");
    assertThat(file.rows(1))
        .containsExactly(List.of("Atelier", "Haarlem, \"oost\""), List.of("proef", "Proef"));
    assertThat(file.rows(2))
        .containsExactly(
            List.of("Proef"),
            List.of("Haarlem, \"oost\""),
            List.of("a", "b", "c"),
            List.of("=1+1", "7", "0.823529"),
            List.of("@x  y\n\tz", "×", ""));
    assertThat(file.part("content.xml"))
        .doesNotContain("formula")
        .contains("<text:p>=1+1</text:p>", "office:value-type=\"float\" office:value=\"7\"")
        .contains("office:value-type=\"percentage\" office:value=\"0.823529\"", "82 %</text:p>");
    assertThat(OdsText.all(file.parsed("content.xml"), "table:table-header-rows")).hasSize(1);
    assertThat(file.parsed("settings.xml").getTextContent()).isEqualTo("2213313");
    assertThat(file.part("styles.xml")).contains("Haarlem, &quot;oost&quot; ·", "landscape");
    assertThat(file.part("meta.xml"))
        .contains("<dc:title>Proef</dc:title>", "<dc:language>nl</dc:language>")
        .doesNotContain("creator");
    assertThat(file.parts().get(0)).isEqualTo("mimetype");
    assertThat(file.part("mimetype")).isEqualTo(OpenDocumentSheets.MEDIA_TYPE);
    List<String> listed =
        OdsText.all(file.parsed("META-INF/manifest.xml"), "manifest:file-entry").stream()
            .map(entry -> entry.getAttribute("manifest:full-path"))
            .toList();
    assertThat(listed)
        .containsExactly("/", "meta.xml", "styles.xml", "settings.xml", "content.xml");
    assertThat(file.parts()).containsAll(listed.subList(1, 5));
  }

  @Test
  void namesASheetWithoutWhatANameMayNotHoldAndNoLongerThanItMayBe() throws IOException {
    assertThat(Sheet.name("'wat: [a/b]?'")).isEqualTo("wat   a b");
    List<Sheet> sheets =
        Arrays.stream(DispositionKind.values())
            .map(kind -> "disposition." + kind.name().toLowerCase(Locale.ROOT))
            .map(id -> new Sheet(id, "Proef", SHEET.heads(), SHEET.rows()))
            .toList();
    List<String> names = sheets.stream().map(Sheet::name).toList();
    assertThat(names)
        .contains("disposition.con…ional_dismissal")
        .doesNotHaveDuplicates()
        .allMatch(name -> name.length() <= 31);
    XlsxText excel = new XlsxText(ExcelSheets.of(HEAD, sheets));
    assertThat(excel.sheets().subList(1, excel.sheets().size())).isEqualTo(names);
    assertThat(new OdsText(OpenDocumentSheets.of(HEAD, sheets)).sheets()).isEqualTo(excel.sheets());
    assertThat(excel.rows(1).subList(1, excel.rows(1).size()))
        .extracting(row -> row.get(0))
        .isEqualTo(names);
  }

  @Test
  void writesPercentagesAndTellsOfItsLanguageInTheLanguageOfTheReader() throws IOException {
    OdsText dutch = new OdsText(OpenDocumentSheets.of(HEAD, List.of(SHEET)));
    assertThat(dutch.part("styles.xml")).contains("fo:language=\"nl\" fo:country=\"NL\"");
    assertThat(dutch.part("content.xml")).contains("<number:text> %</number:text>");
    assertThat(new XlsxText(ExcelSheets.of(HEAD, List.of(SHEET))).styles()).contains("\"0 %\"");
    OdsText english =
        new OdsText(Language.ENGLISH.during(() -> OpenDocumentSheets.of(HEAD, List.of(SHEET))));
    assertThat(english.part("styles.xml")).contains("fo:language=\"en\" fo:country=\"GB\"");
    assertThat(english.part("content.xml")).contains("<number:text>%</number:text>");
    assertThat(
            new XlsxText(Language.ENGLISH.during(() -> ExcelSheets.of(HEAD, List.of(SHEET))))
                .styles())
        .contains("\"0%\"");
  }
}
