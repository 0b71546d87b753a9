package nl.leerateliers.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.leerateliers.region.DatabaseDown;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.PostgresForTests;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionState;
import nl.leerateliers.region.RegionsForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FirstLoadTest {

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void loadsTheFolderOnTheFirstStartOnly(DatabaseKind kind) {
    RegionsForTests world = portal(kind);
    given("haarlem", world, new GivenPackage());
    world.regions().look();
    Region haarlem = world.regions().find("haarlem").orElseThrow();
    assertThat(titleOfFirstCard(world, haarlem)).isEqualTo("Duw op het schoolplein");

    retitle(world, haarlem, "Door een mens verbeterd");
    RegionsForTests later = loading(world.restarted());
    later.regions().look();
    later.regions().look();
    assertThat(titleOfFirstCard(later, haarlem)).isEqualTo("Door een mens verbeterd");
    assertThat(imports(later, haarlem)).isEqualTo(1);
    later.close();
  }

  @Test
  void stopsOnlyTheRegionWhoseFolderIsFaulty() {
    try (RegionsForTests world = portal(DatabaseKind.H2)) {
      given("haarlem", world, new GivenPackage());
      given("utrecht", world, new GivenPackage().without("agenda.csv"));
      world.regions().look();
      assertThat(world.regions().all()).extracting(Region::key).containsExactly("haarlem");
      List<String> told = world.regions().broken().get("utrecht").faults();
      assertThat(told).hasSizeGreaterThan(2);
      assertThat(told).anyMatch(line -> line.startsWith("agenda.csv: Dit bestand ontbreekt."));
      assertThat(told).anyMatch(line -> line.startsWith("ketenkaarten.csv, regel 2, kolom id"));
    }
  }

  @Test
  void tellsTheFirstTwentyFaultsAndHowManyMore() {
    try (RegionsForTests world = portal(DatabaseKind.H2)) {
      GivenPackage faulty = new GivenPackage();
      for (int i = 0; i < 25; i++) {
        faulty.added("agenda.csv", "x");
      }
      given("haarlem", world, faulty);
      world.regions().look();
      List<String> told = world.regions().broken().get("haarlem").faults();
      assertThat(told).hasSize(21);
      assertThat(told.get(20)).startsWith("En nog 5 fouten.");
    }
  }

  @Test
  void takesAFolderThatIsMendedOrAddedWhileThePortalRuns() {
    try (RegionsForTests world = portal(DatabaseKind.H2)) {
      given("haarlem", world, new GivenPackage().without("agenda.csv"));
      world.regions().look();
      world.regions().look();
      assertThat(world.regions().all()).isEmpty();

      new GivenPackage().writeTo(world.folder("haarlem"));
      world.regions().look();
      Region haarlem = world.regions().find("haarlem").orElseThrow();
      assertThat(imports(world, haarlem)).isEqualTo(1);
      assertThat(world.regions().broken()).isEmpty();
    }
  }

  @Test
  void startsWithoutARegionThatIsDownAndLoadsItWhenItAnswers() {
    try (RegionsForTests world = portal(DatabaseKind.H2)) {
      String name = PostgresForTests.newName();
      Path folder =
          world.writeFolder(
              "haarlem",
              Map.of(
                  "database.url", PostgresForTests.url(name),
                  "database.user", "postgres",
                  "database.password", "postgres"));
      new GivenPackage().writeTo(folder);
      world.regions().look();
      Region haarlem = world.regions().find("haarlem").orElseThrow();
      assertThat(world.regions().state(haarlem)).isInstanceOf(RegionState.Down.class);

      PostgresForTests.create(name);
      assertThatThrownBy(() -> world.database().read(haarlem, em -> 1))
          .as("An empty database is not yet this region's data")
          .isInstanceOf(DatabaseDown.class);
      lookUntilReady(world, haarlem);
      assertThat(titleOfFirstCard(world, haarlem)).isEqualTo("Duw op het schoolplein");
    }
  }

  /** A database that was down is tried again after some seconds. */
  private static void lookUntilReady(RegionsForTests world, Region region) {
    for (int i = 0; i < 60; i++) {
      world.regions().look();
      if (world.regions().state(region) instanceof RegionState.Ready) {
        return;
      }
      java.util.concurrent.locks.LockSupport.parkNanos(500_000_000L);
    }
    throw new AssertionError("Still not ready");
  }

  private RegionsForTests portal(DatabaseKind kind) {
    return loading(RegionsForTests.on(kind, temp));
  }

  private static RegionsForTests loading(RegionsForTests world) {
    Datasets datasets = new Datasets(world.database());
    ImportDataset importDataset = new ImportDataset(world.database(), Clock.systemUTC());
    FirstLoad firstLoad = new FirstLoad(world.regions(), datasets, importDataset);
    return world.whenAdded(firstLoad::load);
  }

  private static void given(String key, RegionsForTests world, GivenPackage files) {
    files.writeTo(world.writeFolder(key, Map.of()));
  }

  private static String titleOfFirstCard(RegionsForTests world, Region region) {
    return new Datasets(world.database()).in(region).rows("ketenkaarten").get(0).text("title");
  }

  private static void retitle(RegionsForTests world, Region region, String title) {
    String sql = "update ketenkaart set title = '" + title + "' where id = 'H-001'";
    world.database().write(region, em -> em.createNativeQuery(sql).executeUpdate());
  }

  private static long imports(RegionsForTests world, Region region) {
    String sql = "select count(*) from dataset_import";
    return world
        .database()
        .read(region, em -> ((Number) em.createNativeQuery(sql).getSingleResult()).longValue());
  }
}
