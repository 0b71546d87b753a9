package nl.leerateliers.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Folders under target/it: a data directory and region folders for every portal that is started.
 * Each JVM that runs tests has its own.
 */
public final class TestFolders {

  private static final Path ROOT =
      Path.of("target", "it", System.getProperty("portal.fork", "1")).toAbsolutePath();
  private static final Path REGIONS = Path.of("regions").toAbsolutePath();

  private static final List<String> KEPT_WITHOUT_CARDS =
      List.of("organisations.csv", "principles.csv", "sources.csv");

  private TestFolders() {}

  public static Path of(String name) {
    return ROOT.resolve(name);
  }

  /** An empty folder; what stood there is gone. */
  public static Path fresh(String name) {
    Path folder = of(name);
    try {
      if (Files.exists(folder)) {
        try (Stream<Path> old = Files.walk(folder)) {
          for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(path);
          }
        }
      }
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A copy of one of the project's region folders. */
  public static Path copyRegion(String region, Path into) {
    return copy(REGIONS.resolve(region), into.resolve(region));
  }

  /** As {@link #newRegion}, before its first case. */
  public static Path newRegionWithoutCards(String key, int order, Path into) {
    Path folder = newRegion(key, "X", order, into);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
        if (!KEPT_WITHOUT_CARDS.contains(file.getFileName().toString())) {
          Files.writeString(file, Files.readAllLines(file).get(0) + "\n");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return folder;
  }

  /**
   * A region of another name with the dataset of Maastricht, whose cards start with this letter.
   */
  public static Path newRegion(String key, String letter, int order, Path into) {
    Path folder = copy(REGIONS.resolve("maastricht"), into.resolve(key));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
        Files.writeString(
            file, Files.readString(file).replaceAll("\\bM-(?=[0-9]{3})", letter + "-"));
      }
      Path descriptor = folder.resolve("datapackage.json");
      Files.writeString(
          descriptor,
          Files.readString(descriptor)
              .replace("\"name\": \"maastricht\"", "\"name\": \"" + key + "\""));
      Path settings = folder.resolve("region.properties");
      Files.writeString(
          settings,
          Files.readString(settings)
              .replaceAll("(?m)^key *=.*$", "key=" + key)
              .replaceAll("(?m)^name *=.*$", "name=Regio " + key)
              .replaceAll("(?m)^atelier *=.*$", "atelier=" + titled(key))
              .replaceAll("(?m)^order *=.*$", "order=" + order)
              .replaceAll("(?m)^letter *=.*$", "letter=" + letter));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return folder;
  }

  private static Path copy(Path from, Path to) {
    try (Stream<Path> files = Files.list(from)) {
      Files.createDirectories(to);
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
      return to;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String titled(String key) {
    return Character.toUpperCase(key.charAt(0)) + key.substring(1);
  }
}
