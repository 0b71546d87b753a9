package nl.leerateliers.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.leerateliers.document.PageRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What hangs on the wall, as files. */
class PostersTest {

  @TempDir Path temp;

  @Test
  void areOneA3AndSayWhatIsInvented() throws IOException {
    try (GivenReports given = new GivenReports(temp, "haarlem", "maastricht")) {
      byte[] published = make(given, ReportKind.PRINCIPLES_POSTER, "Haarlem");
      assertThat(PaperFile.text(published, "poster-principes", 1, 842))
          .contains("We kennen en delen informatie over de context", "Noord-Holland", "§5.1")
          .doesNotContain("Fictief");

      byte[] invented = make(given, ReportKind.PRINCIPLES_POSTER, "Maastricht");
      assertThat(PaperFile.text(invented, "poster-principes-m", 1, 842))
          .contains("Fictief", "in de woorden van Limburg.")
          .doesNotContain("Bron");
      PageRules.holdPoster(
          List.of("Hier werken wij vanuit", "1", "5", "Fictief", "woorden van Limburg"),
          invented,
          "principles poster");

      byte[] week = make(given, ReportKind.WEEK_POSTER, "Haarlem");
      assertThat(PaperFile.text(week, "poster-week", 1, 842))
          .contains("102", "84", "fictief", "geen beter of slechter");
      PageRules.holdPoster(
          List.of(
              "De stand van de week", "Wat hielp", "Al het andere is fictief", "beter of slechter"),
          week,
          "week poster");

      byte[] other = make(given, ReportKind.WEEK_POSTER, "Maastricht");
      assertThat(PaperFile.text(other, "poster-week-m", 1, 842)).contains("Fictief: alle zaken");
    }
  }

  private static byte[] make(GivenReports given, ReportKind kind, String atelier) {
    ReportOrder order = ReportOrder.of(kind, atelier.toLowerCase(Locale.ROOT), atelier);
    return given.wiring.get(ReportAuthor.class).write(order, percent -> {}).file();
  }
}
