package nl.leerateliers.security;

import static nl.leerateliers.security.Given.ADMINISTRATOR;
import static nl.leerateliers.security.Given.PASSWORD;
import static nl.leerateliers.security.Given.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import nl.leerateliers.region.DatabaseKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccountsTest {

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void knowsAnAccountByItsPasswordOnly(DatabaseKind kind) {
    try (Given given = new Given(kind, temp)) {
      Accounts accounts = given.the(Accounts.class);
      accounts.create(" Kim ", Role.COACH, "haarlem", PASSWORD);
      assertThat(accounts.verify("kim", PASSWORD).orElseThrow().visitor())
          .isEqualTo(new Visitor("kim", Role.COACH, "haarlem"));
      assertThat(accounts.verify("KIM", PASSWORD)).isPresent();
      assertThat(accounts.verify("kim", PASSWORD + " ")).isEmpty();
      assertThat(accounts.verify("kim", "")).isEmpty();
      assertThat(accounts.verify("nobody", PASSWORD)).isEmpty();
      assertThat(accounts.verify("nobody", "")).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void keepsAccountsOverARestart(DatabaseKind kind) {
    Given before = new Given(kind, temp);
    before.the(Accounts.class).create("kim", Role.NATIONAL, null, PASSWORD);
    try (Given given = before.restarted()) {
      Account kim = given.the(Accounts.class).all().get(0);
      assertThat(kim.visitor()).isEqualTo(new Visitor("kim", Role.NATIONAL, null));
      assertThat(kim.isDemo()).isFalse();
      assertThat(kim.createdAt().toInstant()).isEqualTo(before.clock.instant());
      assertThat(kim.passwordHash()).startsWith("PBKDF2WithHmacSHA512:");
    }
  }

  @ParameterizedTest
  @EnumSource
  void anotherPasswordEndsTheSessionsOfTheOld(DatabaseKind kind) {
    try (Given given = new Given(kind, temp)) {
      Accounts accounts = given.the(Accounts.class);
      SignedIn session = new SignedIn(accounts.create("kim", Role.NATIONAL, null, PASSWORD));
      assertThat(session.isStill(accounts.find("kim").orElseThrow())).isTrue();
      accounts.setPassword("kim", "een andere zin");
      assertThat(session.isStill(accounts.find("kim").orElseThrow())).isFalse();
      assertThat(accounts.verify("kim", PASSWORD)).isEmpty();
      assertThat(accounts.verify("kim", "een andere zin")).isPresent();
    }
  }

  @ParameterizedTest
  @EnumSource
  void takesTheAccessTokensAwayWithTheAccount(DatabaseKind kind) {
    try (Given given = new Given(kind, temp)) {
      Accounts accounts = given.the(Accounts.class);
      AccessTokens tokens = given.the(AccessTokens.class);
      Account kim = accounts.create("kim", Role.NATIONAL, null, PASSWORD);
      String secret = tokens.make(kim.visitor(), "export", 30);
      accounts.remove("kim");
      assertThat(accounts.find("kim")).isEmpty();
      assertThat(tokens.owner(secret)).isEmpty();
      assertThat(given.count("select count(*) from access_token")).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource
  void keepsTheLastAdministrator(DatabaseKind kind) {
    try (Given given = new Given(kind, temp)) {
      Accounts accounts = given.the(Accounts.class);
      accounts.create("ada", Role.ADMINISTRATOR, null, PASSWORD);
      assertRefused(() -> accounts.remove("ada"), "last-administrator", 409);
      accounts.create("bob", Role.ADMINISTRATOR, null, PASSWORD);
      accounts.remove("ada");
      assertThat(accounts.all()).extracting(Account::name).containsExactly("bob");
    }
  }

  @Test
  void refusesWhatCannotBeAnAccount() {
    try (Given given = new Given(DatabaseKind.H2, temp)) {
      Accounts accounts = given.the(Accounts.class);
      accounts.create("kim", Role.NATIONAL, null, PASSWORD);
      assertRefused(
          () -> accounts.create("Kim", Role.COACH, "haarlem", PASSWORD), "account-taken", 409);
      assertRefused(
          () -> accounts.create("a b", Role.NATIONAL, null, PASSWORD), "account-name", 422);
      assertRefused(() -> accounts.create("bo", Role.COACH, null, PASSWORD), "account-region", 422);
      assertRefused(
          () -> accounts.create("bo", Role.NATIONAL, "haarlem", PASSWORD), "account-region", 422);
      assertRefused(
          () -> accounts.create("bo", Role.NATIONAL, null, "elf tekens!"), "account-password", 422);
      assertRefused(() -> accounts.setPassword("kim", "kort"), "account-password", 422);
      assertRefused(() -> accounts.setPassword("nobody", PASSWORD), "not-found", 404);
      assertRefused(() -> accounts.remove("nobody"), "not-found", 404);
      assertThat(accounts.all()).hasSize(1);
    }
  }

  @Test
  void tellsTheAuditTrailWhoDidWhat() {
    try (Given given = new Given(DatabaseKind.H2, temp)) {
      given.visitorIs(ADMINISTRATOR);
      Accounts accounts = given.the(Accounts.class);
      accounts.create("kim", Role.NATIONAL, null, PASSWORD);
      accounts.setPassword("kim", "een andere zin");
      accounts.remove("kim");
      assertThat(given.the(AuditLines.class).page(null, null, 1).entries())
          .extracting(AuditEntry::account, AuditEntry::action)
          .containsExactlyInAnyOrder(
              tuple("ada", "account-made"),
              tuple("ada", "password-set"),
              tuple("ada", "account-removed"));
    }
  }
}
