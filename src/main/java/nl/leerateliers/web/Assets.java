package nl.leerateliers.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** Fingerprints of our own style sheets and scripts: a new version gets a new address. */
@ApplicationScoped
class Assets {

  private final ServletContext context;
  private final Map<String, String> addresses = new ConcurrentHashMap<>();

  @Inject
  Assets(ServletContext context) {
    this.context = context;
  }

  String address(String path) {
    return addresses.computeIfAbsent(path, this::withFingerprint);
  }

  private String withFingerprint(String path) {
    try (InputStream file = context.getResourceAsStream(path)) {
      if (file == null) {
        throw new IllegalArgumentException("No such file: " + path);
      }
      CRC32 fingerprint = new CRC32();
      fingerprint.update(file.readAllBytes());
      return path + "?v=" + Long.toHexString(fingerprint.getValue());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
