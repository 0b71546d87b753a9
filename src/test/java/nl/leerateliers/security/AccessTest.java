package nl.leerateliers.security;

import static nl.leerateliers.security.Given.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccessTest {

  @TempDir Path temp;
  private Given given;
  private Access access;
  private Region haarlem;
  private Region utrecht;

  @BeforeEach
  void twoRegions() {
    given = new Given(DatabaseKind.H2, temp);
    access = given.the(Access.class);
    haarlem = given.world.add("haarlem");
    utrecht = given.world.add("utrecht");
  }

  @AfterEach
  void close() {
    given.close();
  }

  @Test
  void asksAnAnonymousVisitorToSignIn() {
    assertRefused(() -> access.region("haarlem", Permission.SEE_REGION), "sign-in-first", 401);
    assertRefused(() -> access.require(Permission.MAKE_REPORTS), "sign-in-first", 401);
    assertThat(access.may(Permission.SEE_REGION)).isFalse();
    assertThat(access.regions(Permission.SEE_REGION)).isEmpty();
  }

  @Test
  void answersTheSameForAnothersRegionAndForNone() {
    given.visitorIs(new Visitor("kim", Role.COACH, "haarlem"));
    assertThat(access.region("haarlem", Permission.SEE_CASES)).isEqualTo(haarlem);
    assertRefused(() -> access.region("utrecht", Permission.SEE_CASES), "not-found", 404);
    assertRefused(() -> access.region("nowhere", Permission.SEE_CASES), "not-found", 404);
    assertThat(access.regions(Permission.SEE_CASES)).containsExactly(haarlem);
  }

  @Test
  void saysThatTheRoleLacksThePermissionInItsOwnRegion() {
    given.visitorIs(new Visitor("bo", Role.BEGELEIDINGSGROEP, "haarlem"));
    assertRefused(() -> access.region("haarlem", Permission.SEE_CASES), "forbidden", 403);
    assertRefused(() -> access.region("utrecht", Permission.SEE_CASES), "not-found", 404);
  }

  @Test
  void givesTheResearcherAllRegionsAndTheNationalGroupNone() {
    given.visitorIs(new Visitor("ro", Role.RESEARCHER, null));
    assertThat(access.regions(Permission.SEE_CASES)).containsExactly(haarlem, utrecht);
    given.visitorIs(new Visitor("na", Role.NATIONAL, null));
    assertThat(access.regions(Permission.SEE_REGION)).isEmpty();
    assertThat(access.may(Permission.COMPARE_ATELIERS)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(names = {"PRIVACY_OFFICER", "ADMINISTRATOR"})
  void keepsCasesFromThoseWhoLookAfterThePortal(Role role) {
    given.visitorIs(new Visitor("ada", role, null));
    assertRefused(() -> access.region("haarlem", Permission.SEE_CASES), "forbidden", 403);
    assertRefused(() -> access.region("haarlem", Permission.SEE_REGION), "forbidden", 403);
  }

  @ParameterizedTest
  @EnumSource
  void knowsARoleByItsCode(Role role) {
    assertThat(Role.ofCode(role.code())).contains(role);
  }
}
