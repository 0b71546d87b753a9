package nl.leerateliers.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.DataDirectory;
import org.eclipse.microprofile.config.Config;

/**
 * The reports on disk, under {@code reports/} in the data directory: a JSON file per job, and files
 * and frozen reflections that are named by their SHA-256 and written once.
 */
@ApplicationScoped
class ReportArchive {

  private static final Logger LOG = Logger.getLogger(ReportArchive.class.getName());
  private static final String UNFINISHED = ".tmp";

  private final Path jobs;
  private final Path content;
  private final Path snapshots;
  private final Path manuscripts;

  @Inject
  ReportArchive(Config config) {
    this(DataDirectory.of(config).resolve("reports"));
  }

  ReportArchive(Path folder) {
    jobs = folder.resolve("jobs");
    content = folder.resolve("content");
    snapshots = folder.resolve("snapshots");
    manuscripts = folder.resolve("manuscripts");
  }

  void save(ReportJob job) {
    write(jobs.resolve(job.id() + ".json"), job.json().getBytes(StandardCharsets.UTF_8));
  }

  /** Every job that was written down whole. */
  List<ReportJob> jobs() {
    List<ReportJob> found = new ArrayList<>();
    if (!Files.isDirectory(jobs)) {
      return found;
    }
    try (Stream<Path> files = Files.list(jobs)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        try {
          found.add(ReportJob.of(Files.readAllBytes(file)));
        } catch (RuntimeException e) {
          LOG.log(Level.WARNING, "Not a report job, left alone: " + file, e);
        }
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes what was half written when the portal ended, or the disk was full. */
  void sweep() {
    for (Path folder : List.of(jobs, content, snapshots, manuscripts)) {
      if (!Files.isDirectory(folder)) {
        continue;
      }
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(f -> f.toString().endsWith(UNFINISHED)).toList()) {
          Files.deleteIfExists(file);
        }
      } catch (IOException e) {
        LOG.log(Level.WARNING, "Half-written files stay in " + folder, e);
      }
    }
  }

  /** Keeps a file under its own hash; a file that is there already is not touched. */
  String keepContent(byte[] bytes, ReportFormat format) {
    return keep(content, bytes, "." + format.code());
  }

  void keepSnapshot(Snapshot snapshot) {
    keep(snapshots, snapshot.json(), ".json");
  }

  /**
   * The file with this hash.
   *
   * @throws Problem 500 when it is gone or no longer what was kept
   */
  byte[] content(String hash, ReportFormat format) {
    return read(content.resolve(hash + "." + format.code()), hash);
  }

  /** The frozen reflection with this hash. */
  byte[] snapshot(String hash) {
    return read(snapshots.resolve(hash + ".json"), hash);
  }

  /** Keeps what a report is made of; the same manuscript is written once. */
  String keepManuscript(byte[] json) {
    return keep(manuscripts, json, ".json");
  }

  /** The manuscript with this hash. */
  byte[] manuscript(String hash) {
    return read(manuscripts.resolve(hash + ".json"), hash);
  }

  /** The folders in which every file is named by its own hash. */
  List<Path> hashed() {
    return List.of(content, snapshots, manuscripts);
  }

  private static byte[] read(Path file, String hash) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      if (Sha256.of(bytes).equals(hash)) {
        return bytes;
      }
      throw new Problem("report-damaged", 500);
    } catch (IOException e) {
      throw new Problem("report-damaged", 500, e);
    }
  }

  private static String keep(Path folder, byte[] bytes, String ending) {
    String hash = Sha256.of(bytes);
    Path file = folder.resolve(hash + ending);
    if (!Files.exists(file)) {
      write(file, bytes);
    }
    return hash;
  }

  /** Whole or not at all: written beside it, brought to disk, then renamed. */
  private static void write(Path file, byte[] bytes) {
    Path beside = file.resolveSibling(UUID.randomUUID() + UNFINISHED);
    try {
      Files.createDirectories(file.getParent());
      Files.write(beside, bytes);
      try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      // Gone after the move; a full disk must not keep what was half written.
      beside.toFile().delete();
    }
  }
}
