package nl.leerateliers.security;

import java.nio.file.Path;
import java.time.Clock;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The portal's security over real databases, with a clock to move and a visitor to choose. */
final class Given implements AutoCloseable {

  static final String PASSWORD = "een lange zin";
  static final Visitor ADMINISTRATOR = new Visitor("ada", Role.ADMINISTRATOR, null);

  final RegionsForTests world;
  final MovingClock clock = new MovingClock();
  private final Wiring wiring;

  Given(DatabaseKind kind, Path temp) {
    this(RegionsForTests.on(kind, temp));
  }

  private Given(RegionsForTests world) {
    this.world = world;
    wiring = new Wiring(world).use(Clock.class, clock);
  }

  <T> T the(Class<T> type) {
    return wiring.get(type);
  }

  void visitorIs(Visitor visitor) {
    wiring.visitor().is(visitor);
  }

  void visitorIsNobody() {
    wiring.visitor().isNobody();
  }

  Given restarted() {
    return new Given(world.restarted());
  }

  long count(String sql) {
    return world
        .portal()
        .read(em -> (Number) em.createNativeQuery(sql).getSingleResult())
        .longValue();
  }

  static void assertRefused(ThrowingCallable call, String type, int status) {
    Assertions.assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              Assertions.assertThat(problem.type()).isEqualTo(type);
              Assertions.assertThat(problem.status()).isEqualTo(status);
              Assertions.assertThat(problem.title()).isNotBlank();
              Assertions.assertThat(problem.detail()).doesNotContain("{");
            });
  }

  @Override
  public void close() {
    world.close();
  }
}
