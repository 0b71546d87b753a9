package nl.leerateliers.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegionDatabaseTest {

  private static final String INSERT =
      "insert into organisation (code, name, short_name, participation, position)"
          + " values ('OM', 'Openbaar Ministerie', 'OM', 'FIXED', 1)";
  private static final String COUNT = "select count(*) from organisation";

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void keepsARegionsRowsInItsOwnDatabaseAndOverARestart(DatabaseKind kind) {
    RegionsForTests world = RegionsForTests.on(kind, temp);
    Region haarlem = world.add("haarlem");
    Region utrecht = world.add("utrecht");
    world.database().write(haarlem, em -> em.createNativeQuery(INSERT).executeUpdate());
    assertThat(count(world, haarlem)).isEqualTo(1);
    assertThat(count(world, utrecht)).isZero();

    try (RegionsForTests later = world.restarted()) {
      later.regions().look();
      assertThat(count(later, haarlem)).isEqualTo(1);
      assertThat(count(later, utrecht)).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource
  void writesNothingWhenTheWorkFails(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = world.add("haarlem");
      assertThatThrownBy(
              () ->
                  world
                      .database()
                      .write(
                          haarlem,
                          em -> {
                            em.createNativeQuery(INSERT).executeUpdate();
                            throw new IllegalStateException("halfway");
                          }))
          .hasMessage("halfway");
      assertThat(count(world, haarlem)).isZero();
    }
  }

  @Test
  void namesTheRegionThatIsDownWhileTheOthersGoOn() {
    try (RegionsForTests world = RegionsForTests.on(DatabaseKind.H2, temp)) {
      Region haarlem = world.add("haarlem");
      Region utrecht =
          world.add("utrecht", Map.of("database.url", "jdbc:postgresql://127.0.0.1:1/none"));
      assertThatThrownBy(() -> count(world, utrecht))
          .isInstanceOfSatisfying(
              DatabaseDown.class, e -> assertThat(e.database()).isEqualTo("utrecht"));
      assertThat(world.regions().state(utrecht)).isInstanceOf(RegionState.Down.class);
      assertThat(count(world, haarlem)).isZero();
    }
  }

  private static long count(RegionsForTests world, Region region) {
    return world
        .database()
        .read(region, em -> (Number) em.createNativeQuery(COUNT).getSingleResult())
        .longValue();
  }
}
