package nl.leerateliers.ketenkaart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;
import nl.leerateliers.security.AuditTrail;

/** Makes a card for a new case, once for each form however often that is sent. */
@ApplicationScoped
public class RegisterCard {

  private final RegionDatabase database;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  RegisterCard(RegionDatabase database, AuditTrail trail, Clock clock) {
    this.database = database;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Registers the case, or tells of every field what is wrong and registers nothing.
   *
   * @param account who registers
   * @param key of the form; a second time with the same key gives the card of the first
   */
  public RegisteredCard register(Region region, Registration typed, String account, String key) {
    return database.write(
        region,
        em -> {
          try {
            return register(em, region, typed, account, key);
          } catch (SQLException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  private RegisteredCard register(
      EntityManager em, Region region, Registration typed, String account, String key)
      throws SQLException {
    Connection connection = Objects.requireNonNull(em.unwrap(Connection.class));
    CardRegister register = new CardRegister(connection);
    register.lock();
    String known = register.cardOf(account, key);
    if (known != null) {
      return new RegisteredCard(known, List.of());
    }
    List<String> rows = new CardRows(connection, "").possible();
    List<Registration.Fault> faults =
        typed.faults(new CardBounds(region, LocalDate.now(clock)), rows);
    if (!faults.isEmpty()) {
      return new RegisteredCard(null, faults);
    }
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    Map<String, String> values = typed.values(rows);
    String id = register.nextId(region.letter());
    register.add(id, values);
    register.remember(id, account, key, now);
    // The history begins with what was registered; remembered figures follow it.
    CardRows card = new CardRows(connection, id);
    for (Map.Entry<String, String> value : values.entrySet()) {
      card.note(value.getKey(), "", value.getValue(), account, now);
    }
    trail.record(em, "card-added", id);
    return new RegisteredCard(id, List.of());
  }
}
