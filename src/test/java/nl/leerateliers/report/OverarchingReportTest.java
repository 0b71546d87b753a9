package nl.leerateliers.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import nl.leerateliers.document.PdfPages;
import nl.leerateliers.document.Typesetter;
import nl.leerateliers.reflection.Comparison;
import nl.leerateliers.reflection.CrossAtelierReflection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverarchingReportTest {

  @TempDir Path temp;

  @Test
  void setsTheAteliersSideBySideAndNamesTheMissingOne() {
    try (GivenReports given = new GivenReports(temp, "haarlem", "maastricht", "utrecht")) {
      given.world.add(
          "drenthe",
          Map.of("atelier", "Assen", "database.url", "jdbc:postgresql://127.0.0.1:1/none"));
      CrossAtelierReflection reflection = given.overarching();
      PdfPages pdf =
          PdfPages.of(
              new Typesetter()
                  .pdf(
                      OverarchingReport.of(
                          reflection, Snapshot.of(reflection, reflection.asOf()))));

      assertThat(reflection.comparisons()).hasSize(3);
      for (Comparison comparison : reflection.comparisons()) {
        assertThat(pdf.text()).contains(comparison.finding());
        comparison.pairs().forEach(pair -> assertThat(pdf.text()).contains(pair.sentence()));
      }
      assertThat(pdf.text())
          .contains("De gegevens van Assen waren niet bereikbaar")
          .contains("Maastricht (fictief)")
          .contains(reflection.headline());
      assertThat(pdf.texts()).allMatch(page -> page.contains("fictief"));
      for (String question : Questions.all()) {
        assertThat(pdf.text()).contains(Questions.wording(question));
      }
    }
  }
}
