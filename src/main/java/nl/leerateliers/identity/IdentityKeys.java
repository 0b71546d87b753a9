package nl.leerateliers.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.logging.Logger;
import nl.leerateliers.message.Messages;
import nl.leerateliers.region.DataDirectory;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionAdded;
import nl.leerateliers.region.RegionDatabase;
import org.eclipse.microprofile.config.Config;

/**
 * The keys of each region, never in its database: a setting, or a file of its own in the data
 * directory with a key per line, the newest last.
 */
@ApplicationScoped
class IdentityKeys {

  private static final Logger LOG = Logger.getLogger(IdentityKeys.class.getName());

  private final Config config;
  private final RegionDatabase database;

  @Inject
  IdentityKeys(Config config, RegionDatabase database) {
    this.config = config;
    this.database = database;
  }

  /** Makes the region's first key, unless something was sealed before: then a key was lost. */
  void makeFirst(@Observes RegionAdded added) {
    Region region = added.region();
    try {
      if (!setting(region).isBlank() || Files.exists(file(region))) {
        return;
      }
      if (database.aside(region, SealedRows::any)) {
        LOG.warning(() -> Messages.text("identity.key.lost", region.name(), file(region)));
        return;
      }
      Files.createDirectories(file(region).getParent());
      // A file is in place whole or not at all; this one is its owner's only.
      Path draft = Files.createTempFile(file(region).getParent(), region.key(), ".draft");
      byte[] key = new byte[SealingKey.BYTES];
      new SecureRandom().nextBytes(key);
      Files.writeString(draft, Base64.getEncoder().encodeToString(key) + "\n");
      Files.move(draft, file(region));
    } catch (IOException e) {
      // Names cannot be kept then, and their form says so; everything else of the region works.
      LOG.warning(() -> Messages.text("identity.key.unwritable", region.name(), file(region)));
    }
  }

  /** Empty when there is no usable key. */
  Keyring of(Region region) {
    List<SealingKey> keys = new ArrayList<>();
    for (String line : lines(region)) {
      try {
        keys.add(SealingKey.ofText(line));
      } catch (IllegalArgumentException e) {
        LOG.warning(() -> Messages.text("identity.key.faulty", region.name()));
      }
    }
    return new Keyring(keys);
  }

  private List<String> lines(Region region) {
    String text = setting(region);
    if (text.isBlank()) {
      try {
        text = Files.exists(file(region)) ? Files.readString(file(region)) : "";
      } catch (IOException e) {
        // As without a key: the head of the card says so, and the rest of the card works.
        LOG.warning(() -> Messages.text("identity.key.unreadable", region.name(), file(region)));
      }
    }
    return text.lines()
        .flatMap(line -> List.of(line.strip().split("[\\s,]+")).stream())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private String setting(Region region) {
    return config
        .getOptionalValue("portal.region." + region.key() + ".identity.keys", String.class)
        .orElse("");
  }

  private Path file(Region region) {
    return DataDirectory.of(config).resolve("keys").resolve(region.key() + ".keys");
  }
}
