package nl.leerateliers.report;

import static nl.leerateliers.message.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import nl.leerateliers.document.PdfPages;
import nl.leerateliers.message.Language;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Wiring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy for each recipient. */
class RecipientsTest {

  private static final ReportOrder HAARLEM =
      ReportOrder.of(ReportKind.INTERIM, "haarlem", "Haarlem");

  @TempDir Path temp;

  @Test
  void putsAllCopiesInLineOrNone() {
    try (GivenReports given = new GivenReports(temp, "haarlem")) {
      Reports reports = reports(given, new Later());
      List<ReportOrder> copies = given.wiring.get(Recipients.class).copies(HAARLEM, "each");
      assertThat(copies)
          .extracting(ReportOrder::title)
          .contains(
              "Tussenrapport Haarlem voor Begeleidingsgroep Haarlem",
              "Tussenrapport Haarlem voor Openbaar Ministerie");
      while (reports.all().size() + copies.size() <= Reports.MOST_WAITING) {
        reports.ask(copies, "coach");
      }
      int before = reports.all().size();
      refuses("report-queue-full", () -> reports.ask(copies, "coach"));
      assertThat(reports.all()).hasSize(before);
      assertThatThrownBy(() -> given.wiring.get(Recipients.class).copies(HAARLEM, "KLM"))
          .isInstanceOfSatisfying(
              Problem.class, p -> assertThat(p.detail()).contains("KLM", "VEILIG_THUIS"));
    }
  }

  @Test
  void aCopySaysOnEveryPageWhoseItIs() {
    try (GivenReports given = new GivenReports(temp, "haarlem")) {
      Later now = new Later();
      Reports reports = reports(given, now);
      ReportJob job = reports.ask(HAARLEM.to("Slachtofferhulp Nederland"), "coach");
      now.run();
      assertThat(PdfPages.of(reports.content(reports.find(job.id()).orElseThrow())).texts())
          .allSatisfy(page -> assertThat(page).contains("Slachtofferhulp Nederland"));
    }
  }

  @Test
  void aRecipientIsNamedInDutchWhateverThePageIsReadIn() {
    try (GivenReports given = new GivenReports(temp, "haarlem")) {
      Recipients recipients = given.wiring.get(Recipients.class);
      assertThat(Language.ENGLISH.during(() -> recipients.copies(HAARLEM, "begeleidingsgroep")))
          .extracting(ReportOrder::recipient)
          .containsExactly("Begeleidingsgroep Haarlem");
    }
  }

  private static Reports reports(GivenReports given, Later threads) {
    return new Reports(
        given.wiring.get(ReportArchive.class),
        given.wiring.get(ReportAuthor.class),
        Wiring.NOON,
        threads);
  }
}
