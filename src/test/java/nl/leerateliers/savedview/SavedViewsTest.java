package nl.leerateliers.savedview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Accounts;
import nl.leerateliers.security.Role;
import nl.leerateliers.security.Visitor;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SavedViewsTest {

  private static final String WEEKS = "/ateliers/haarlem?caseType=JUVENILE_SUSPECT&to=4";

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void keepsRenamesAndRemovesAViewForItsUserAlone(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      SavedViews views = new Wiring(world).get(SavedViews.class);
      Visitor kim = account(world, "kim", Role.COACH, "haarlem");
      Visitor bo = account(world, "bo", Role.COACH, "haarlem");
      ViewDraft draft = draft("Jeugd", WEEKS);
      assertThat(views.save(kim, draft)).isEmpty();
      assertThat(views.save(kim, draft)).as("sent twice").isEmpty();
      assertThat(views.save(bo, draft("Jeugd", WEEKS))).isEmpty();
      assertThat(views.of(kim)).extracting(SavedView::address).containsExactly(WEEKS);

      assertThat(views.save(kim, draft("Jeugd", "/ateliers/haarlem")).orElseThrow())
          .contains("‘Jeugd’");
      assertThat(views.save(kim, draft("", WEEKS))).isPresent();
      assertThat(views.save(kim, draft("x".repeat(81), WEEKS)).orElseThrow()).contains("81");
      String id = draft.key();
      assertThatThrownBy(() -> views.rename(bo, id, "Anders")).isInstanceOf(Problem.class);
      assertThatThrownBy(() -> views.remove(bo, id)).isInstanceOf(Problem.class);
      assertThat(views.rename(kim, id, "Jongeren")).isEmpty();
      assertThat(views.rename(kim, id, " ".strip())).isPresent();
      assertThat(views.of(kim)).extracting(SavedView::name).containsExactly("Jongeren");
      views.remove(kim, id);
      assertThat(views.of(kim)).isEmpty();
      assertThat(views.of(bo)).hasSize(1);
      new Wiring(world).get(Accounts.class).remove("bo");
      assertThat(views.of(bo)).as("gone with the account").isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void keepsOnlyPagesOfThePortalThatTheRoleMayOpen(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      world.add("haarlem");
      world.add("utrecht");
      Wiring wiring = new Wiring(world);
      Access access = wiring.get(Access.class);
      wiring.visitor().is(new Visitor("kim", Role.COACH, "haarlem"));
      assertThat(PageAddress.mayOpen(access, WEEKS)).isTrue();
      assertThat(PageAddress.mayOpen(access, WEEKS + "#weeks.caseType")).isTrue();
      for (String not :
          new String[] {
            "",
            "/ateliers/utrecht",
            "/ateliers/nergens",
            "/vergelijken",
            "/beheer",
            "/uitloggen",
            "//ateliers/haarlem",
            "https://elders.example/ateliers/haarlem",
            "/ateliers/haarlem/../utrecht",
            "/ateliers/haarlem?a=b c",
            "/ateliers/haarlem\n",
            "/ateliers/haarlem/zaken?text=jansen",
            "/ateliers/haarlem/zaken/H-001",
            "javascript:alert(1)",
            WEEKS + "&text=" + "x".repeat(500)
          }) {
        assertThat(PageAddress.mayOpen(access, not)).as(not).isFalse();
      }
      wiring.visitor().is(new Visitor("bo", Role.BEGELEIDINGSGROEP, "haarlem"));
      assertThat(PageAddress.mayOpen(access, "/ateliers/haarlem")).isTrue();
      assertThat(PageAddress.mayOpen(access, "/ateliers/haarlem#weeks")).isTrue();
      assertThat(PageAddress.mayOpen(access, WEEKS)).as("a selection").isTrue();
      assertThat(PageAddress.mayOpen(access, "/ateliers/utrecht?to=4")).isFalse();
      wiring.visitor().is(new Visitor("nat", Role.NATIONAL, null));
      assertThat(PageAddress.mayOpen(access, "/vergelijken?caseType=DOMESTIC_VIOLENCE")).isTrue();
      assertThat(PageAddress.mayOpen(access, "/ateliers/haarlem")).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource
  void remembersTheRegionThatSomebodyOfSeveralStartsWith(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      world.add("haarlem");
      world.add("utrecht");
      Wiring wiring = new Wiring(world);
      StartRegion start = wiring.get(StartRegion.class);
      wiring.visitor().is(account(world, "res", Role.RESEARCHER, null));
      assertThat(start.getKey()).isEmpty();
      start.choose("utrecht");
      assertThat(start.chosen()).map(Region::key).contains("utrecht");
      assertThatThrownBy(() -> start.choose("nergens")).isInstanceOf(Problem.class);
      assertThat(start.getKey()).isEqualTo("utrecht");
      start.choose("");
      assertThat(start.chosen()).isEmpty();
      wiring.visitor().is(account(world, "kim", Role.COACH, "haarlem"));
      assertThat(start.getChoices()).isEmpty();
      assertThatThrownBy(() -> start.choose("haarlem")).isInstanceOf(Problem.class);
    }
  }

  private static ViewDraft draft(String name, String address) {
    return new ViewDraft(ViewDraft.empty("").key(), name, address);
  }

  private static Visitor account(RegionsForTests world, String name, Role role, String region) {
    new Wiring(world).get(Accounts.class).create(name, role, region, "een lange zin");
    return new Visitor(name, role, region);
  }
}
