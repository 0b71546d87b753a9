package nl.leerateliers.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import nl.leerateliers.document.PdfPages;
import nl.leerateliers.document.WordText;
import nl.leerateliers.harness.HttpVisitor;
import nl.leerateliers.harness.SharedPortal;
import org.junit.jupiter.api.Test;

/** The forms as they are downloaded from the running portal. */
class FormIT extends SharedPortal {

  private static final String CARD = "/ateliers/haarlem/zaken/H-002/kaart";

  @Test
  void handsOverACardAsPdfAndAsDocxAndRecordsIt() {
    HttpVisitor participant = running().signedIn("participant", "haarlem");
    HttpResponse<byte[]> pdf = participant.bytes(CARD + ".pdf");
    assertThat(pdf.statusCode()).isEqualTo(200);
    assertThat(pdf.headers().firstValue("Content-Type")).hasValue("application/pdf");
    assertThat(pdf.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(pdf.headers().firstValue("Content-Disposition").orElseThrow())
        .contains("ketenkaart-H-002.pdf");
    String title = "Zaak H-002: Tweede keer make-up uit de drogist";
    assertThat(PdfPages.of(pdf.body()).text()).contains(title).contains("fictief");

    HttpResponse<byte[]> docx = participant.bytes(CARD + ".docx");
    assertThat(docx.statusCode()).isEqualTo(200);
    assertThat(docx.headers().firstValue("Content-Type").orElseThrow())
        .contains("wordprocessingml");
    assertThat(WordText.of(docx.body()).body()).contains(title);

    String trail = running().signedIn("privacy-officer", "-").get("/audit").body();
    assertThat(trail).contains("Zaak afgedrukt of opgehaald").contains("H-002");
  }

  @Test
  void handsOverTheEmptyFormOfTheAtelier() {
    HttpVisitor coach = running().signedIn("coach", "utrecht");
    HttpResponse<byte[]> pdf = coach.bytes("/ateliers/utrecht/ketenkaart-leeg.pdf");
    assertThat(PdfPages.of(pdf.body()).text()).contains("Leeratelier Utrecht");
    HttpResponse<byte[]> docx = coach.bytes("/ateliers/utrecht/ketenkaart-leeg.docx");
    assertThat(WordText.of(docx.body()).body()).contains("Stap 6. Evaluatie");
  }

  @Test
  void knowsNoOtherFilesAndNoCardOfAnotherRegion() {
    HttpVisitor participant = running().signedIn("participant", "haarlem");
    assertThat(participant.get(CARD + ".odt").statusCode()).isEqualTo(404);
    assertThat(participant.get("/ateliers/haarlem/zaken/M-001/kaart.pdf").statusCode())
        .isEqualTo(404);
    assertThat(participant.get("/ateliers/maastricht/zaken/M-001/kaart.pdf").statusCode())
        .isEqualTo(404);
  }
}
