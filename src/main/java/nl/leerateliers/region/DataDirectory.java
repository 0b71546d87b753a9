package nl.leerateliers.region;

import java.nio.file.Path;
import org.eclipse.microprofile.config.Config;

/** Where the portal keeps its databases, report archive and keys: {@code PORTAL_DATA}, or data/. */
public final class DataDirectory {

  private DataDirectory() {}

  public static Path of(Config config) {
    return Path.of(config.getOptionalValue("portal.data", String.class).orElse("data"))
        .toAbsolutePath()
        .normalize();
  }
}
