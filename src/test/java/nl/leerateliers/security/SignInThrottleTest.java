package nl.leerateliers.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

  private final MovingClock clock = new MovingClock();
  private final SignInThrottle throttle = new SignInThrottle(clock);

  @Test
  void admitsFiveTriesAndThenRestsAMinute() {
    assertThat(tries("kim", 7)).isEqualTo(5);
    clock.pass(Duration.ofSeconds(59));
    assertThat(tries("kim", 3)).isZero();
    clock.pass(Duration.ofSeconds(1));
    assertThat(tries("kim", 7)).isEqualTo(5);
  }

  @Test
  void countsPerAccountAndAddress() {
    assertThat(tries("kim", 6)).isEqualTo(5);
    assertThat(tries("bo", 1)).isEqualTo(1);
    assertThat(throttle.admits("kim", "192.0.2.9")).isTrue();
  }

  @Test
  void startsAnewAfterASuccess() {
    assertThat(tries("kim", 4)).isEqualTo(4);
    throttle.forget("kim", "192.0.2.1");
    assertThat(tries("kim", 6)).isEqualTo(5);
  }

  @Test
  void forgetsMistakesOfMoreThanAMinuteAgo() {
    for (int i = 0; i < 20; i++) {
      assertThat(tries("kim", 1)).isEqualTo(1);
      clock.pass(Duration.ofSeconds(61));
    }
  }

  private long tries(String account, int count) {
    return IntStream.range(0, count).filter(i -> throttle.admits(account, "192.0.2.1")).count();
  }
}
