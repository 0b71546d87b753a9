package nl.leerateliers.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads every file of the archive and holds it against its name. */
@ApplicationScoped
public class CheckArchive {

  private final ReportArchive archive;

  @Inject
  CheckArchive(ReportArchive archive) {
    this.archive = archive;
  }

  public ArchiveCheck now() {
    List<ArchiveCheck.Finding> findings = new ArrayList<>();
    TreeSet<String> whole = new TreeSet<>();
    int files = 0;
    for (Path folder : archive.hashed()) {
      for (Path file : files(folder)) {
        files++;
        String name = file.getFileName().toString();
        String shown = folder.getFileName() + "/" + name;
        if (!name.matches("[0-9a-f]{64}\\.[a-z]{2,5}")) {
          findings.add(new ArchiveCheck.Finding(ArchiveCheck.Kind.FOREIGN, shown));
        } else if (isWhole(file, name.substring(0, 64))) {
          whole.add(shown);
        } else {
          findings.add(new ArchiveCheck.Finding(ArchiveCheck.Kind.DAMAGED, shown));
        }
      }
    }
    for (ReportJob job : archive.jobs()) {
      String file = "content/" + job.content() + "." + job.order().format().code();
      boolean known = findings.stream().anyMatch(finding -> finding.file().equals(file));
      if (job.isReady() && !whole.contains(file) && !known) {
        findings.add(new ArchiveCheck.Finding(ArchiveCheck.Kind.MISSING, file));
      }
    }
    return new ArchiveCheck(files, findings);
  }

  private static boolean isWhole(Path file, String hash) {
    try {
      return Sha256.of(Files.readAllBytes(file)).equals(hash);
    } catch (IOException e) {
      return false;
    }
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.toString().endsWith(".tmp")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
