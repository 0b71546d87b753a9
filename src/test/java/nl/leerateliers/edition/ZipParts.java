package nl.leerateliers.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The parts of a file of files, in their order. */
public final class ZipParts {

  private ZipParts() {}

  public static Map<String, byte[]> of(byte[] file) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try {
      Path kept = Files.write(Files.createTempFile("parts", ".zip"), file);
      try (ZipFile zip = new ZipFile(kept.toFile())) {
        for (ZipEntry entry : Collections.list(zip.entries())) {
          parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
        }
      } finally {
        Files.delete(kept);
      }
      return parts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
