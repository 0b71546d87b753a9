package nl.leerateliers.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.leerateliers.composition.ComposedReport;
import nl.leerateliers.composition.GivenManuscript;
import nl.leerateliers.composition.LeftOut;
import nl.leerateliers.composition.OwnText;
import nl.leerateliers.composition.PastedText;
import nl.leerateliers.composition.SlotFault;
import nl.leerateliers.document.PdfPages;
import nl.leerateliers.document.Typesetter;
import nl.leerateliers.document.Verapdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What nobody should hand in, in each of the forms: told to its writer, and marked in the file. */
class BadInputTest {

  private static final String PAGE =
      "Kop van de bladzijde\r\n•\tpunt één\r\n\u201Cwoorden\u201D \u2013 en meer.\u000B".repeat(38);
  private static final String PASTED =
      PastedText.plain("Het begin.\r\n" + PAGE.repeat(50) + "\r\nHet einde.");
  private static final String BAD =
      """
      <script>alert(1)</script> en <b onclick="x()">vet</b>

      ![plaatje](https://elders.nl/x.png) en [hier](javascript:alert(2))

      Blij \uD83D\uDE00 en \u05E9\u05DC\u05D5\u05DD en \u202Eomgekeerd

      Bij U-020, U-030 en U-072 en $P{x} =1+1

      {{cijfer: small}} en {{cijfer: bestaat-niet}}

      Tabel: Wat typte iemand?

      | Wie | Wat |
      |---|---|
      | <script>alert(3)</script> | \uD83D\uDE00 =1+1 H-001 |
      """;

  private static final Typesetter TYPESETTER = new Typesetter();

  private static final ComposedReport REPORT =
      new ComposedReport(
          GivenManuscript.of(84),
          List.of(new OwnText("1", "Inleiding", BAD), new OwnText("2", "Resultaten", PASTED)),
          List.of(new LeftOut("B1", "De kaart is nog niet besproken.")),
          List.of(),
          "");

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void isMarkedInTheFileAndNeverActsOrVanishes(ReportFormat format) {
    byte[] file = format.of(REPORT.document(), TYPESETTER);
    String words = FileWords.of(format, file);
    assertThat(words)
        .contains("<script>alert(3)</script>", "[U+1F600] =1+1 [zaaknummer weggelaten]")
        .doesNotContain("U-020", "H-001", "\u202E", "\uD83D\uDE00", "javascript:alert(2) ");
    if (format == ReportFormat.XLSX) {
      return;
    }
    assertThat(words)
        .contains("<script>alert(1)</script>", "<b onclick=\"x()\">", "Blij [U+1F600]")
        .contains("[U+05E9][U+05DC][U+05D5][U+05DD] en [U+202E]omgekeerd")
        .contains("[zaaknummers weggelaten] en $P{x} =1+1")
        .contains("×: niet getoond, te weinig zaken")
        .contains("Dit hoofdstuk is weggelaten", "De kaart is nog niet besproken.")
        .contains("Het begin.", "Het einde.");
    if (format == ReportFormat.PDF) {
      assertThat(PdfPages.of(file).texts()).hasSizeGreaterThan(50);
      Verapdf.passes(file, "bad input");
    } else if (format == ReportFormat.HTML) {
      assertThat(new String(file, StandardCharsets.UTF_8))
          .doesNotContain("<script", "<b onclick", "href=\"javascript", "elders.nl/x.png\"");
    }
  }

  @Test
  void isToldToItsWriterWithPlaceAndRemedy() {
    assertThat(REPORT.faults())
        .extracting(SlotFault::fault)
        .extracting(fault -> fault.message())
        .anyMatch(told -> told.contains("<script>"))
        .anyMatch(told -> told.contains("U+1F600"))
        .anyMatch(told -> told.contains("U+05E9"))
        .anyMatch(told -> told.contains("plaatje"))
        .anyMatch(told -> told.contains("javascript:"))
        .anyMatch(told -> told.contains("U-020"))
        .anyMatch(told -> told.contains("bestaat-niet"))
        .anyMatch(told -> told.contains("Verdeel hem over meer paragrafen"));
  }
}
