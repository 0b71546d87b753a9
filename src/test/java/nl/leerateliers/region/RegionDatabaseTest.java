package nl.leerateliers.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
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

  @ParameterizedTest
  @EnumSource
  void endsTheQuestionOfAReaderWhoWaitsTooLongAndAnswersAgainLater(DatabaseKind kind)
      throws InterruptedException {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = world.add("haarlem");
      Region utrecht = world.add("utrecht");
      assertThatThrownBy(() -> endless(world, haarlem))
          .isInstanceOfSatisfying(
              DatabaseDown.class,
              e -> {
                assertThat(e.database()).isEqualTo("haarlem");
                assertThat(e.detail()).contains("Haarlem");
              });
      assertThatThrownBy(() -> count(world, haarlem)).isInstanceOf(DatabaseDown.class);
      assertThat(count(world, utrecht)).isZero();
      Thread.sleep(Database.RETRY_AFTER.toMillis());
      assertThat(count(world, haarlem)).as("the database is still open").isZero();
    }
  }

  @ParameterizedTest
  @EnumSource
  void letsAWriterTakeItsTimeAndNoReaderAfterIt(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = world.add("haarlem");
      String limit =
          kind == DatabaseKind.H2
              ? "select setting_value from information_schema.settings"
                  + " where setting_name = 'QUERY_TIMEOUT'"
              : "show statement_timeout";
      Function<EntityManager, Object> asked = em -> em.createNativeQuery(limit).getSingleResult();
      String forReader = String.valueOf(world.database().read(haarlem, asked));
      assertThat(forReader).matches("3000|3s");
      assertThat(world.database().write(haarlem, asked)).asString().isEqualTo("0");
      assertThat(world.database().read(haarlem, asked)).asString().isEqualTo(forReader);
    }
  }

  @Test
  void saysThatItIsDownWhenItsFileWasClosedUnderneathAndOpensItAgain() throws InterruptedException {
    try (RegionsForTests world = RegionsForTests.on(DatabaseKind.H2, temp)) {
      Region haarlem = world.add("haarlem");
      assertThatThrownBy(
              () ->
                  world
                      .database()
                      .readAtOnce(
                          haarlem,
                          em -> {
                            em.createNativeQuery("shutdown immediately").executeUpdate();
                            return em.createNativeQuery(COUNT).getSingleResult();
                          }))
          .isInstanceOf(DatabaseDown.class);
      Thread.sleep(Database.RETRY_AFTER.toMillis());
      assertThat(count(world, haarlem)).isZero();
    }
  }

  private static Object endless(RegionsForTests world, Region region) {
    return world
        .database()
        .read(
            region,
            em ->
                em.createNativeQuery(
                        "with recursive n(i) as (select 1 union all select i + 1 from n"
                            + " where i < 1000000000) select count(*) from n")
                    .getSingleResult());
  }

  private static long count(RegionsForTests world, Region region) {
    return world
        .database()
        .read(region, em -> (Number) em.createNativeQuery(COUNT).getSingleResult())
        .longValue();
  }
}
