package nl.leerateliers.security;

import static nl.leerateliers.security.Given.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import nl.leerateliers.region.DatabaseKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FirstAdministratorTest {

  private static final Map<String, String> REAL = Map.of("fictitious", "no");

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void comesWithRealDataAndASettingAndReplacesTheDemoOne(DatabaseKind kind) {
    try (Given given = new Given(kind, temp)) {
      given.world.add("haarlem");
      given.the(DemoAccounts.class).ensure();
      String demoToken = given.the(DemoAccounts.class).lines().get(6).split(" ")[4];
      given.world.add("utrecht", REAL);
      given.world.config().set("portal.admin.password", PASSWORD);
      given.the(FirstAdministrator.class).ensure();
      Account beheer = given.the(Accounts.class).verify("beheer", PASSWORD).orElseThrow();
      assertThat(beheer.role()).isEqualTo(Role.ADMINISTRATOR);
      assertThat(beheer.isDemo()).isFalse();
      assertThat(given.the(AccessTokens.class).owner(demoToken)).isEmpty();
    }
  }

  @Test
  void doesNotComeTwice() {
    try (Given given = new Given(DatabaseKind.H2, temp)) {
      given.world.add("haarlem", REAL);
      given.world.config().set("portal.admin.password", PASSWORD);
      given.the(FirstAdministrator.class).ensure();
      given.the(Accounts.class).setPassword("beheer", "een eigen zin");
      given.the(FirstAdministrator.class).ensure();
      assertThat(given.the(Accounts.class).verify("beheer", "een eigen zin")).isPresent();
    }
  }

  @Test
  void doesNotComeWithAShortPasswordOrWithFictitiousData() {
    try (Given given = new Given(DatabaseKind.H2, temp)) {
      given.world.add("haarlem");
      given.world.config().set("portal.admin.password", PASSWORD);
      given.the(FirstAdministrator.class).ensure();
      assertThat(given.the(Accounts.class).all()).isEmpty();
      given.world.add("utrecht", REAL);
      given.world.config().set("portal.admin.password", "kort");
      given.the(FirstAdministrator.class).ensure();
      assertThat(given.the(Accounts.class).all()).isEmpty();
    }
  }
}
