package nl.leerateliers.report;

import static nl.leerateliers.message.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.leerateliers.region.Wiring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are written once and whole. */
class ReportArchiveTest {

  private static final ReportOrder HAARLEM =
      ReportOrder.of(ReportKind.INTERIM, "haarlem", "Haarlem");

  @TempDir Path temp;

  @Test
  void aFileIsWrittenOnceAndServedOnlyWhenItIsStillTheSame() throws IOException {
    ReportArchive archive = archive();
    byte[] bytes = {1, 2, 3};
    String hash = archive.keepContent(bytes, ReportFormat.PDF);
    Path file = temp.resolve("reports/content/" + hash + ".pdf");
    var first = Files.getLastModifiedTime(file);
    Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(0));
    assertThat(archive.keepContent(bytes, ReportFormat.PDF)).isEqualTo(hash);
    assertThat(Files.getLastModifiedTime(file)).isNotEqualTo(first);
    assertThat(archive.content(hash, ReportFormat.PDF)).isEqualTo(bytes);

    Files.write(file, new byte[] {1, 2});
    refuses("report-damaged", () -> archive.content(hash, ReportFormat.PDF));
  }

  @Test
  void aHalfWrittenJobIsNotThere() throws IOException {
    ReportArchive archive = archive();
    ReportJob job = ReportJob.placed(HAARLEM, "coach", Wiring.NOON.instant());
    archive.save(job);
    Path jobs = temp.resolve("reports/jobs");
    Files.writeString(jobs.resolve("half.tmp"), job.json());
    Files.writeString(jobs.resolve("broken.json"), job.json().substring(0, 40));
    assertThat(archive.jobs()).containsExactly(job);
    Path manuscripts = Files.createDirectories(temp.resolve("reports/manuscripts"));
    Files.write(manuscripts.resolve("half.tmp"), new byte[] {1});
    archive.sweep();
    assertThat(jobs.resolve("half.tmp")).doesNotExist();
    assertThat(manuscripts.resolve("half.tmp")).doesNotExist();
    assertThat(archive.jobs()).containsExactly(job);
  }

  private ReportArchive archive() {
    return new ReportArchive(temp.resolve("reports"));
  }
}
