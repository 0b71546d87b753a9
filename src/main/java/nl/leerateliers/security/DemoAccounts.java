package nl.leerateliers.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.leerateliers.message.Messages;
import nl.leerateliers.region.PortalDatabase;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.Regions;
import org.jspecify.annotations.Nullable;

/** The accounts with which a newcomer tries the portal, one per role and region. */
@ApplicationScoped
public class DemoAccounts {

  private final PortalDatabase database;
  private final Regions regions;
  private final DemoRule rule;
  private final DemoFile file;
  private final Clock clock;

  @Inject
  DemoAccounts(
      PortalDatabase database, Regions regions, DemoRule rule, DemoFile file, Clock clock) {
    this.database = database;
    this.regions = regions;
    this.rule = rule;
    this.file = file;
    this.clock = clock;
  }

  /**
   * Makes the demo accounts on a first start, and those of a region that joined since. To be called
   * after every look for regions. Does nothing where real data is loaded or real accounts began.
   */
  public synchronized void ensure() {
    if (!rule.everythingIsFictitious()) {
      return;
    }
    List<Account> existing = database.read(Accounts::all);
    boolean first = existing.isEmpty();
    if (!first && existing.stream().noneMatch(Account::isDemo)) {
      return;
    }
    List<DemoAccount> missing = new ArrayList<>();
    regions.all().stream()
        .map(Region::key)
        // One that was removed on purpose stays away: the file still mentions its region.
        .filter(region -> first || !file.mentions(region))
        .forEach(region -> missing.addAll(forEach(Role::isRegional, region)));
    if (first) {
      missing.addAll(forEach(role -> !role.isRegional(), null));
    }
    missing.removeIf(
        demo -> existing.stream().anyMatch(a -> a.name().equals(demo.who().account())));
    if (!missing.isEmpty()) {
      store(missing, first);
    }
  }

  /** Whether demo accounts may sign in: only while every loaded region is fictitious. */
  public boolean areAllowed() {
    return rule.everythingIsFictitious();
  }

  /** The lines {@code role region user password token}; none while they may not sign in. */
  public List<String> lines() {
    return areAllowed() ? file.lines() : List.of();
  }

  /** The demo account of a role in a region, where it exists and may sign in. */
  public Optional<Visitor> find(Role role, Region region) {
    if (!areAllowed()) {
      return Optional.empty();
    }
    String name = DemoAccount.name(role, region.key());
    return database
        .read(em -> Optional.ofNullable(em.find(Account.class, name)))
        .filter(Account::isDemo)
        .map(account -> new Visitor(name, role, region.key()));
  }

  private static List<DemoAccount> forEach(Predicate<Role> which, @Nullable String region) {
    return Arrays.stream(Role.values())
        .filter(which)
        .map(role -> DemoAccount.of(role, region))
        .toList();
  }

  private void store(List<DemoAccount> accounts, boolean first) {
    // A hash takes a tenth of a second by design; the first start needs thirteen of them.
    Map<DemoAccount, String> hashes =
        accounts.parallelStream()
            .collect(Collectors.toMap(demo -> demo, demo -> PasswordHash.of(demo.password())));
    database.write(
        em -> {
          accounts.forEach(demo -> persist(em, demo, hashes.getOrDefault(demo, "")));
          em.flush();
          // Inside the transaction: no account without its line in the file.
          if (first) {
            file.replace(accounts);
          } else {
            file.append(accounts);
          }
          return accounts;
        });
  }

  private void persist(EntityManager em, DemoAccount demo, String hash) {
    OffsetDateTime now = OffsetDateTime.now(clock);
    em.persist(new Account(demo.who(), hash, true, now));
    em.flush();
    em.persist(
        new AccessToken(
            demo.who().account(), demo.token(), Messages.text("security.token.demo"), now, null));
  }
}
