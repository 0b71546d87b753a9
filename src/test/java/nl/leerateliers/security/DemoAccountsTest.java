package nl.leerateliers.security;

import static nl.leerateliers.security.Given.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import nl.leerateliers.region.DatabaseKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DemoAccountsTest {

  private static final Map<String, String> REAL = Map.of("fictitious", "no");

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void makesOneForEveryRoleAndRegionThatReallySignsIn(DatabaseKind kind) {
    try (Given given = new Given(kind, temp)) {
      given.world.add("haarlem");
      DemoAccounts demo = given.the(DemoAccounts.class);
      demo.ensure();
      assertThat(demo.lines())
          .extracting(line -> line.replaceAll(" \\S+ \\S+$", ""))
          .containsExactly(
              "participant haarlem deelnemer.haarlem",
              "coach haarlem coach.haarlem",
              "begeleidingsgroep haarlem begeleidingsgroep.haarlem",
              "national - landelijk",
              "researcher - onderzoeker",
              "privacy-officer - privacy",
              "administrator - beheer");
      for (String line : demo.lines()) {
        String[] part = line.split(" ");
        assertThat(signIn(given, part[2], part[3])).isEqualTo(Status.VALID);
        assertThat(bearer(given, part[4])).isEqualTo(Status.VALID);
        assertThat(part[3]).matches("([a-z2-9]{5}-){3}[a-z2-9]{5}");
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void keepsThemOverARestartAndAddsThoseOfANewRegion(DatabaseKind kind) {
    Given before = new Given(kind, temp);
    before.world.add("haarlem");
    before.the(DemoAccounts.class).ensure();
    List<String> first = before.the(DemoAccounts.class).lines();
    try (Given given = before.restarted()) {
      given.world.add("utrecht");
      DemoAccounts demo = given.the(DemoAccounts.class);
      demo.ensure();
      demo.ensure();
      assertThat(demo.lines()).startsWith(first.toArray(String[]::new)).hasSize(10);
      assertThat(demo.lines().subList(7, 10)).allMatch(line -> line.contains(" utrecht "));
    }
  }

  @ParameterizedTest
  @EnumSource
  void shutsThemOutWhileRealDataIsLoaded(DatabaseKind kind) {
    try (Given given = new Given(kind, temp)) {
      given.world.add("haarlem");
      DemoAccounts demo = given.the(DemoAccounts.class);
      demo.ensure();
      String[] part = demo.lines().get(0).split(" ");
      given.world.add("utrecht", REAL);
      demo.ensure();
      assertThat(demo.areAllowed()).isFalse();
      assertThat(demo.lines()).isEmpty();
      assertThat(signIn(given, part[2], part[3])).isEqualTo(Status.INVALID);
      assertThat(bearer(given, part[4])).isEqualTo(Status.INVALID);
      given.the(Accounts.class).create("kim", Role.NATIONAL, null, PASSWORD);
      assertThat(signIn(given, "kim", PASSWORD)).isEqualTo(Status.VALID);
    }
  }

  @Test
  void makesNoneWhereRealDataIsLoadedFirst() {
    try (Given given = new Given(DatabaseKind.H2, temp)) {
      given.world.add("haarlem", REAL);
      given.the(DemoAccounts.class).ensure();
      assertThat(given.the(Accounts.class).all()).isEmpty();
      assertThat(temp.resolve("data/demo-accounts.txt")).doesNotExist();
    }
  }

  @Test
  void makesNoneWhereRealAccountsBegan() {
    try (Given given = new Given(DatabaseKind.H2, temp)) {
      given.world.add("haarlem");
      given.the(Accounts.class).create("kim", Role.ADMINISTRATOR, null, PASSWORD);
      given.the(DemoAccounts.class).ensure();
      assertThat(given.the(Accounts.class).all()).hasSize(1);
    }
  }

  @Test
  void leavesOneAwayThatWasRemovedOnPurpose() {
    try (Given given = new Given(DatabaseKind.H2, temp)) {
      given.world.add("haarlem");
      given.the(DemoAccounts.class).ensure();
      given.the(Accounts.class).remove("deelnemer.haarlem");
      given.the(DemoAccounts.class).ensure();
      assertThat(given.the(Accounts.class).find("deelnemer.haarlem")).isEmpty();
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void writesThePasswordsForTheOwnerOfTheFileOnly() throws IOException {
    try (Given given = new Given(DatabaseKind.H2, temp)) {
      given.world.add("haarlem");
      given.the(DemoAccounts.class).ensure();
      assertThat(Files.getPosixFilePermissions(temp.resolve("data/demo-accounts.txt")))
          .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
  }

  private static Status signIn(Given given, String account, String password) {
    return given
        .the(AccountStore.class)
        .validate(new UsernamePasswordCredential(account, password))
        .getStatus();
  }

  private static Status bearer(Given given, String token) {
    return given.the(AccountStore.class).validate(new BearerToken(token)).getStatus();
  }
}
