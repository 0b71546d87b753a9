package nl.leerateliers.exchange;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerateliers.harness.Zip;
import nl.leerateliers.region.Period;
import nl.leerateliers.region.Region;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The small, faultless package of the tests, with what a test changes in it. */
final class GivenPackage {

  /** Equal to the region "haarlem" of RegionsForTests. */
  static final Region HAARLEM =
      new Region(
          "haarlem",
          "Noord-Holland",
          "Haarlem",
          1,
          "H",
          Period.ofWeeks(LocalDate.of(2016, 2, 15), 8),
          true,
          true,
          "Verzonnen gegevens voor een test.");

  private static final Path FIXTURE = Path.of("src/test/resources/exchange/haarlem");

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  GivenPackage() {
    with("datapackage.json", DatasetSchema.get().describe(HAARLEM));
    for (Table table : DatasetSchema.get().tables()) {
      try {
        with(table.file(), Files.readAllBytes(FIXTURE.resolve(table.file())));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  GivenPackage with(String file, byte[] bytes) {
    files.put(file, bytes);
    return this;
  }

  GivenPackage with(String file, String text) {
    return with(file, text.getBytes(StandardCharsets.UTF_8));
  }

  GivenPackage without(String file) {
    files.remove(file);
    return this;
  }

  /** Replaces the first place where the text stands; it must stand there. */
  GivenPackage changed(String file, String from, String to) {
    String text = text(file);
    int at = text.indexOf(from);
    if (at < 0) {
      throw new IllegalArgumentException(from + " does not stand in " + file);
    }
    return with(file, text.substring(0, at) + to + text.substring(at + from.length()));
  }

  GivenPackage added(String file, String line) {
    return with(file, text(file) + line + "\r\n");
  }

  String text(String file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  byte[] bytes(String file) {
    return files.get(file);
  }

  Map<String, byte[]> files() {
    return files;
  }

  Dataset read() {
    return DatasetPackage.read(zip(), HAARLEM);
  }

  Path writeTo(Path folder) {
    try {
      Files.createDirectories(folder);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Files.write(folder.resolve(file.getKey()), file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return folder;
  }

  byte[] zip() {
    return Zip.of(files);
  }

  /** What is wrong with it. */
  List<Fault> faults() {
    return faultsOf(this::read);
  }

  static List<Fault> faultsOf(ThrowingCallable read) {
    return catchThrowableOfType(FaultyDataset.class, read).faults();
  }
}
