package nl.leerateliers.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The files of a package in memory; nothing of a zip is ever written to disk. */
record PackageFiles(Map<String, byte[]> bytes) {

  static final int MOST_UNPACKED = 100 * 1024 * 1024;
  private static final int MOST_ENTRIES = 64;

  /** Holds the settings of the region, which are no part of its data. */
  private static final String SETTINGS = "region.properties";

  static PackageFiles inFolder(Path folder, Faults faults) {
    Map<String, byte[]> bytes = new HashMap<>();
    try (Stream<Path> found = Files.list(folder)) {
      long left = MOST_UNPACKED;
      for (Path path : found.filter(Files::isRegularFile).toList()) {
        String name = path.getFileName().toString();
        left -= isPart(name) ? Files.size(path) : 0;
        if (left < 0) {
          faults.add(name, "too-large", megabytes());
          faults.refuseAny();
        }
        if (isPart(name)) {
          bytes.put(name, Files.readAllBytes(path));
        } else if (name.endsWith(".csv")) {
          faults.add(name, "unknown-file", Nearest.question(name, names()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return complete(bytes, faults);
  }

  static PackageFiles inZip(byte[] zip, Faults faults) {
    Map<String, byte[]> bytes = new HashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      long left = MOST_UNPACKED;
      int entries = 0;
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        String name = entry.getName();
        byte[] content = upTo(left, in);
        left -= content.length;
        if (left <= 0 || ++entries > MOST_ENTRIES) {
          faults.add(shown(name), "too-large", megabytes());
          faults.refuseAny();
        }
        if (!isPart(name) && !name.equals(SETTINGS)) {
          faults.add(shown(name), "unknown-file", Nearest.question(name, names()));
        } else if (bytes.put(name, content) != null) {
          faults.add(name, "file-twice");
        }
      }
      if (entries == 0) {
        faults.add("", "no-zip");
        faults.refuseAny();
      }
    } catch (IOException | IllegalArgumentException e) {
      faults.add("", "no-zip");
      faults.refuseAny();
    }
    return complete(bytes, faults);
  }

  private static PackageFiles complete(Map<String, byte[]> bytes, Faults faults) {
    names().stream()
        .filter(name -> !bytes.containsKey(name) && !mayBeAbsent(name))
        .forEach(name -> faults.add(name, "file-missing"));
    return new PackageFiles(bytes);
  }

  private static boolean mayBeAbsent(String name) {
    return DatasetSchema.get().findByFile(name).filter(Table::mayBeAbsent).isPresent();
  }

  private static byte[] upTo(long left, InputStream in) throws IOException {
    return in.readNBytes(Math.toIntExact(left));
  }

  private static boolean isPart(String name) {
    return names().contains(name);
  }

  private static List<String> names() {
    return Stream.concat(
            Stream.of(DatasetSchema.DESCRIPTOR),
            DatasetSchema.get().tables().stream().map(Table::file))
        .toList();
  }

  private static String shown(String name) {
    return name.substring(0, Math.min(name.length(), 60)).replaceAll("\\p{Cntrl}", " ");
  }

  private static String megabytes() {
    return Integer.toString(MOST_UNPACKED / (1024 * 1024));
  }
}
