package nl.leerateliers.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Slows down guessing: five tries for an account from one address, then a minute of rest. A try
 * counts before the password is looked at, so many at once get no further than one by one.
 */
@ApplicationScoped
class SignInThrottle {

  static final int MOST_TRIES = 5;
  static final Duration REST = Duration.ofMinutes(1);
  private static final int MOST_REMEMBERED = 10_000;

  private record Source(String account, String address) {}

  private record Tries(int count, Instant last) {}

  private final Map<Source, Tries> tries = new ConcurrentHashMap<>();
  private final Clock clock;

  @Inject
  SignInThrottle(Clock clock) {
    this.clock = clock;
  }

  /** Counts a try; false when it comes too soon. */
  boolean admits(String account, String address) {
    Instant now = clock.instant();
    if (tries.size() > MOST_REMEMBERED) {
      tries.values().removeIf(old -> isOver(old, now));
    }
    Tries counted =
        tries.merge(
            new Source(account, address),
            new Tries(1, now),
            (old, first) -> {
              if (isOver(old, now)) {
                return first;
              }
              return old.count() > MOST_TRIES
                  ? old
                  : new Tries(old.count() + 1, old.count() < MOST_TRIES ? now : old.last());
            });
    return counted.count() <= MOST_TRIES;
  }

  void forget(String account, String address) {
    tries.remove(new Source(account, address));
  }

  private static boolean isOver(Tries old, Instant now) {
    return !now.isBefore(old.last().plus(REST));
  }
}
