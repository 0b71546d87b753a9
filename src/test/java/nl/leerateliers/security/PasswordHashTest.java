package nl.leerateliers.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A password as the portal hashes it; the other tests ask for fewer iterations. */
class PasswordHashTest {

  private final String fewer = System.getProperty(PasswordHash.SETTING, "1000");

  @BeforeEach
  void asThePortal() {
    System.clearProperty(PasswordHash.SETTING);
  }

  @AfterEach
  void asTheOtherTests() {
    System.setProperty(PasswordHash.SETTING, fewer);
  }

  @Test
  void takesTheIterationsOfOwaspAlsoForNobody() {
    String hash = PasswordHash.of("een lange zin");
    assertThat(hash).startsWith("PBKDF2WithHmacSHA512:210000:");
    assertThat(PasswordHash.nobodys()).startsWith("PBKDF2WithHmacSHA512:210000:");
    assertThat(PasswordHash.matches("een lange zin", hash)).isTrue();
    assertThat(PasswordHash.matches("een lange zin ", hash)).isFalse();
    assertThat(PasswordHash.of("een lange zin")).as("another salt").isNotEqualTo(hash);
  }

  @Test
  void isReadWithTheIterationsItWasMadeWith() {
    System.setProperty(PasswordHash.SETTING, "1000");
    String earlier = PasswordHash.of("een lange zin");
    System.clearProperty(PasswordHash.SETTING);
    assertThat(earlier).startsWith("PBKDF2WithHmacSHA512:1000:");
    assertThat(PasswordHash.matches("een lange zin", earlier)).isTrue();
  }
}
