package nl.leerateliers.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import nl.leerateliers.region.DataDirectory;
import org.eclipse.microprofile.config.Config;

/** {@code data/demo-accounts.txt}: a line per demo account, readable by its owner only. */
@ApplicationScoped
class DemoFile {

  private final Path path;

  @Inject
  DemoFile(Config config) {
    path = DataDirectory.of(config).resolve("demo-accounts.txt");
  }

  List<String> lines() {
    try {
      return Files.exists(path) ? Files.readAllLines(path) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean mentions(String region) {
    return lines().stream().anyMatch(line -> line.contains(" " + region + " "));
  }

  void replace(List<DemoAccount> accounts) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    append(accounts);
  }

  void append(List<DemoAccount> accounts) {
    try {
      Files.createDirectories(path.getParent());
      if (!Files.exists(path)) {
        Files.createFile(path, forOwnerOnly());
      }
      Files.write(
          path, accounts.stream().map(DemoAccount::line).toList(), StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the file system has no such permissions, a user's folder is theirs by default. */
  private static FileAttribute<?>[] forOwnerOnly() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
