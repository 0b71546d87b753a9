package nl.leerateliers.region;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/** The portal's own database: accounts, access tokens, report jobs. No case data. */
@ApplicationScoped
public class PortalDatabase {

  private final Database database;

  @Inject
  PortalDatabase(Config config) {
    String url = config.getOptionalValue("portal.database.url", String.class).orElse("");
    DatabaseSettings settings =
        url.isBlank()
            ? DatabaseSettings.h2File(DataDirectory.of(config).resolve("portal"))
            : new DatabaseSettings(
                url,
                config.getOptionalValue("portal.database.user", String.class).orElse(""),
                config.getOptionalValue("portal.database.password", String.class).orElse(""));
    database = new Database("portal", "portal", "portal", "db/portal", settings);
  }

  public <T extends @Nullable Object> T read(Function<EntityManager, T> work) {
    return database.read(work);
  }

  public <T extends @Nullable Object> T write(Function<EntityManager, T> work) {
    return database.write(work);
  }

  public boolean answers() {
    return database.answers();
  }

  @PreDestroy
  void close() {
    database.close();
  }
}
