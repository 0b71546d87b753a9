package nl.leerateliers.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.logging.Logger;
import nl.leerateliers.message.Messages;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.PortalDatabase;
import org.eclipse.microprofile.config.Config;

/**
 * The way in where real data is loaded and demo accounts are refused: {@code
 * PORTAL_ADMIN_PASSWORD}, of twelve characters or more, makes the account {@code beheer} as long as
 * there is no real administrator. Take the setting away after the first sign-in.
 */
@ApplicationScoped
public class FirstAdministrator {

  static final String NAME = "beheer";
  private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());

  private final PortalDatabase database;
  private final DemoRule rule;
  private final PortalAuditTrail trail;
  private final Config config;
  private final Clock clock;

  @Inject
  FirstAdministrator(
      PortalDatabase database, DemoRule rule, PortalAuditTrail trail, Config config, Clock clock) {
    this.database = database;
    this.rule = rule;
    this.trail = trail;
    this.config = config;
    this.clock = clock;
  }

  /** To be called after every look for regions. */
  public synchronized void ensure() {
    if (rule.everythingIsFictitious() || isThere()) {
      return;
    }
    String password = config.getOptionalValue("portal.admin.password", String.class).orElse("");
    try {
      Accounts.checkPassword(password);
    } catch (Problem tooShort) {
      LOG.warning(Messages.text("security.first-administrator", Accounts.SHORTEST_PASSWORD));
      return;
    }
    make(PasswordHash.of(password));
  }

  private boolean isThere() {
    List<Account> accounts = database.read(Accounts::all);
    return accounts.stream().anyMatch(a -> a.role() == Role.ADMINISTRATOR && !a.isDemo());
  }

  private void make(String hash) {
    database.write(
        em -> {
          Account demo = em.find(Account.class, NAME);
          if (demo != null) {
            // Its access token, which lies in a file, goes with it.
            em.remove(demo);
            em.flush();
          }
          Visitor who = new Visitor(NAME, Role.ADMINISTRATOR, null);
          em.persist(new Account(who, hash, false, OffsetDateTime.now(clock)));
          trail.record(em, "account-made", NAME + " " + Role.ADMINISTRATOR.code());
          return who;
        });
  }
}
