package nl.leerateliers.security;

import static nl.leerateliers.security.Given.PASSWORD;
import static nl.leerateliers.security.Given.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import nl.leerateliers.region.DatabaseKind;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccessTokensTest {

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void givesAScriptTheRightsOfItsOwner(DatabaseKind kind) {
    try (Given given = new Given(kind, temp)) {
      AccessTokens tokens = given.the(AccessTokens.class);
      Visitor kim = account(given, "kim");
      String secret = tokens.make(kim, " export ", 30);
      assertThat(tokens.owner(secret).orElseThrow().visitor()).isEqualTo(kim);
      assertThat(tokens.owner(secret.toUpperCase(Locale.ROOT))).isEmpty();
      assertThat(tokens.of(kim)).extracting(AccessToken::label).containsExactly("export");
    }
  }

  @ParameterizedTest
  @EnumSource
  void keepsOnlyAHashOfTheSecret(DatabaseKind kind) {
    try (Given given = new Given(kind, temp)) {
      String secret = given.the(AccessTokens.class).make(account(given, "kim"), "export", 30);
      assertThat(secret).matches("atelier_[a-z2-9]{40}");
      assertThat(
              given.count(
                  "select count(*) from access_token where token_hash = '"
                      + Secret.sha256(secret)
                      + "'"))
          .isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void endsOnItsLastDay(DatabaseKind kind) {
    try (Given given = new Given(kind, temp)) {
      AccessTokens tokens = given.the(AccessTokens.class);
      String secret = tokens.make(account(given, "kim"), "export", 30);
      given.clock.pass(Duration.ofDays(30).minusSeconds(1));
      assertThat(tokens.owner(secret)).isPresent();
      given.clock.pass(Duration.ofSeconds(1));
      assertThat(tokens.owner(secret)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void isRevokedByItsOwnerOnly(DatabaseKind kind) {
    try (Given given = new Given(kind, temp)) {
      AccessTokens tokens = given.the(AccessTokens.class);
      Visitor kim = account(given, "kim");
      Visitor bo = account(given, "bo");
      String secret = tokens.make(kim, "export", 30);
      String id = tokens.of(kim).get(0).id();
      assertRefused(() -> tokens.revoke(bo, id), "not-found", 404);
      assertThat(tokens.owner(secret)).isPresent();
      tokens.revoke(kim, id);
      assertThat(tokens.owner(secret)).isEmpty();
      assertRefused(() -> tokens.revoke(kim, id), "not-found", 404);
    }
  }

  @ParameterizedTest
  @EnumSource
  void asksForALabelAndANumberOfDays(DatabaseKind kind) {
    try (Given given = new Given(kind, temp)) {
      AccessTokens tokens = given.the(AccessTokens.class);
      Visitor kim = account(given, "kim");
      assertRefused(() -> tokens.make(kim, " ", 30), "token-label", 422);
      assertRefused(() -> tokens.make(kim, "x".repeat(121), 30), "token-label", 422);
      assertRefused(() -> tokens.make(kim, "export", 0), "token-label", 422);
      assertRefused(() -> tokens.make(kim, "export", 3650), "token-label", 422);
      assertThat(tokens.of(kim)).isEmpty();
    }
  }

  private static Visitor account(Given given, String name) {
    return given.the(Accounts.class).create(name, Role.COACH, "haarlem", PASSWORD).visitor();
  }
}
