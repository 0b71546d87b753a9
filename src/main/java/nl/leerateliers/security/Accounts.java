package nl.leerateliers.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.PortalDatabase;
import org.jspecify.annotations.Nullable;

/** The accounts of the portal. What is done to them stands in the portal's audit trail. */
@ApplicationScoped
public class Accounts {

  static final int SHORTEST_PASSWORD = 12;
  private static final int LONGEST_PASSWORD = 200;
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.@_-]{1,79}");

  private final PortalDatabase database;
  private final PortalAuditTrail trail;
  private final Clock clock;

  @Inject
  Accounts(PortalDatabase database, PortalAuditTrail trail, Clock clock) {
    this.database = database;
    this.trail = trail;
    this.clock = clock;
  }

  /** All accounts, by name. */
  public List<Account> all() {
    return database.read(Accounts::all);
  }

  public Optional<Account> find(String name) {
    return database.read(em -> Optional.ofNullable(em.find(Account.class, spelled(name))));
  }

  /**
   * Makes an account.
   *
   * @param region the key of a region for a regional role, else null
   * @throws Problem 422 when name, region or password cannot be used; 409 when the name is taken
   */
  public Account create(String name, Role role, @Nullable String region, String password) {
    String spelled = spelled(name);
    if (!NAME.matcher(spelled).matches()) {
      throw new Problem("account-name", 422);
    }
    if (role.isRegional() != (region != null)) {
      throw new Problem("account-region", 422);
    }
    checkPassword(password);
    String hash = PasswordHash.of(password);
    Visitor who = new Visitor(spelled, role, region);
    return database.write(
        em -> {
          if (em.find(Account.class, spelled) != null) {
            throw new Problem("account-taken", 409, spelled);
          }
          Account account = new Account(who, hash, false, OffsetDateTime.now(clock));
          em.persist(account);
          trail.record(em, "account-made", spelled + " " + role.code());
          return account;
        });
  }

  /**
   * Gives an account another password, ends its sessions and revokes its access tokens.
   *
   * @throws Problem 404 when there is no such account; 422 when the password cannot be used
   */
  public void setPassword(String name, String password) {
    checkPassword(password);
    String hash = PasswordHash.of(password);
    database.write(
        em -> {
          Account account = get(em, name);
          account.changePassword(hash);
          // Whoever made a token with the old password must not go on with it.
          em.createQuery("delete from AccessToken t where t.account = :name")
              .setParameter("name", account.name())
              .executeUpdate();
          trail.record(em, "password-set", account.name());
          return account;
        });
  }

  /**
   * Takes an account away with its access tokens.
   *
   * @throws Problem 404 when there is no such account; 409 when it is the last administrator
   */
  public void remove(String name) {
    database.write(
        em -> {
          // Locked, so that two administrators cannot remove each other at once.
          List<Account> administrators =
              em.createQuery("select a from Account a where a.role = :role", Account.class)
                  .setParameter("role", Role.ADMINISTRATOR)
                  .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                  .getResultList();
          Account account = get(em, name);
          if (administrators.size() == 1 && administrators.contains(account)) {
            throw new Problem("last-administrator", 409);
          }
          em.remove(account);
          trail.record(em, "account-removed", account.name());
          return account;
        });
  }

  /** Remembers the region that a visitor of several starts with; null for none. */
  public void startWith(Visitor visitor, @Nullable String region) {
    database.write(
        em -> {
          Account account = get(em, visitor.account());
          account.startWith(region);
          trail.record(em, visitor, "start-region-chosen", region);
          return account;
        });
  }

  /** The account with this password. Takes as long when there is no such account. */
  Optional<Account> verify(String name, String password) {
    Optional<Account> account = find(name);
    boolean matches =
        PasswordHash.matches(
            password.length() > LONGEST_PASSWORD ? "" : password,
            account.map(Account::passwordHash).orElseGet(PasswordHash::nobodys));
    return account.filter(found -> matches);
  }

  /** An account's name as it is stored, however it was typed. */
  static String spelled(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  static List<Account> all(EntityManager em) {
    return em.createQuery("select a from Account a order by a.name", Account.class).getResultList();
  }

  static void checkPassword(String password) {
    if (password.length() < SHORTEST_PASSWORD || password.length() > LONGEST_PASSWORD) {
      throw new Problem("account-password", 422, SHORTEST_PASSWORD, LONGEST_PASSWORD);
    }
  }

  private static Account get(EntityManager em, String name) {
    Account account = em.find(Account.class, spelled(name));
    if (account == null) {
      throw Problem.notFound();
    }
    return account;
  }
}
