package nl.leerateliers.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import nl.leerateliers.exchange.RealDatasets;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The keys: made once, turned over, lost and found again. */
class IdentityKeysTest {

  private static final String CARD = "H-001";

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void makesAKeyForItsOwnerOnlyAndNeverAnotherOverLockedNames(DatabaseKind kind)
      throws IOException {
    try (RegionsForTests world = given(kind)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      Path file = temp.resolve("data/keys/haarlem.keys");
      String key = Files.readString(file);
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
      assertThat(Base64.getDecoder().decode(key.strip())).hasSize(32);
      CaseIdentities identities = new Wiring(world).get(CaseIdentities.class);
      save(identities, haarlem, "", "Zebulon");

      Files.delete(file);
      try (RegionsForTests later = world.restarted()) {
        later.regions().look();
        assertThat(file).doesNotExist();
        Region again = later.regions().find("haarlem").orElseThrow();
        CaseIdentities locked = new Wiring(later).get(CaseIdentities.class);
        IdentityForm form = locked.form(again, CARD);
        assertThat(form.locked()).isTrue();
        assertThat(form.unreadable()).isTrue();
        assertThat(save(locked, again, "", "Ander").status()).isEqualTo(422);
        assertThat(locked.printedBvhNumber(again, CARD)).isEmpty();
        Files.writeString(file, key);
        assertThat(suspect(locked.form(again, CARD))).isEqualTo("Zebulon");
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void readsWithTheOldKeyAndWritesWithTheNewest(DatabaseKind kind) throws IOException {
    try (RegionsForTests world = given(kind)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      CaseIdentities identities = new Wiring(world).get(CaseIdentities.class);
      save(identities, haarlem, "", "Zebulon");
      Path file = temp.resolve("data/keys/haarlem.keys");
      String old = Files.readString(file);
      String fresh = Base64.getEncoder().encodeToString(new byte[32]);
      Files.writeString(file, old + fresh + "\n");
      assertThat(suspect(identities.form(haarlem, CARD))).isEqualTo("Zebulon");
      save(identities, haarlem, "Zebulon", "Zebulon de Oude");
      Files.writeString(file, fresh);
      assertThat(suspect(identities.form(haarlem, CARD))).isEqualTo("Zebulon de Oude");
      Files.writeString(file, "geen sleutel\n");
      assertThat(identities.form(haarlem, CARD).locked()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void takesKeysOfASettingAndThenMakesNoFile(DatabaseKind kind) {
    try (RegionsForTests world = given(kind)) {
      world
          .config()
          .set(
              "portal.region.haarlem.identity.keys",
              Base64.getEncoder().encodeToString(new byte[32]));
      Region haarlem = RealDatasets.load(world, "haarlem");
      CaseIdentities identities = new Wiring(world).get(CaseIdentities.class);
      save(identities, haarlem, "", "Zebulon");
      assertThat(suspect(identities.form(haarlem, CARD))).isEqualTo("Zebulon");
      assertThat(temp.resolve("data/keys/haarlem.keys")).doesNotExist();
    }
  }

  private RegionsForTests given(DatabaseKind kind) {
    RegionsForTests[] world = {RegionsForTests.on(kind, temp)};
    world[0].whenAdded(added -> new Wiring(world[0]).get(IdentityKeys.class).makeFirst(added));
    return world[0];
  }

  private static IdentityForm save(CaseIdentities to, Region region, String from, String name) {
    return to.save(region, CARD, List.of(new IdentityEdit("SUSPECT-1", from, name)));
  }

  private static String suspect(IdentityForm form) {
    return form.lines().stream()
        .filter(line -> line.code().equals("SUSPECT-1"))
        .findFirst()
        .orElseThrow()
        .value();
  }
}
