package nl.leerateliers.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

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
  void givesUpWhatTakesTooLongAndAnswersOtherQuestions(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      world.config().set("portal.database.patience", "1");
      Region haarlem = world.add("haarlem");
      assertThatThrownBy(
              () ->
                  world
                      .database()
                      .read(haarlem, em -> em.createNativeQuery(endless(kind)).getSingleResult()))
          .isInstanceOfSatisfying(
              DatabaseDown.class,
              e -> {
                assertThat(e.type()).isEqualTo("region-slow");
                assertThat(e.status()).isEqualTo(503);
                assertThat(e.detail()).contains("atelier Haarlem", "opnieuw");
              });
      assertThatThrownBy(
              () ->
                  world
                      .database()
                      .write(
                          haarlem,
                          em -> {
                            em.createNativeQuery(INSERT).executeUpdate();
                            return em.createNativeQuery(endless(kind)).getSingleResult();
                          }))
          .isInstanceOf(DatabaseDown.class);
      assertThat(count(world, haarlem)).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource
  void letsAnImportTakeItsTimeAndStillUndoesItWhenItFails(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      world.config().set("portal.database.patience", "1");
      Region haarlem = world.add("haarlem");
      assertThatThrownBy(
              () ->
                  world
                      .database()
                      .writeAtLength(
                          haarlem,
                          em -> {
                            em.createNativeQuery(INSERT).executeUpdate();
                            throw new IllegalStateException("halfway");
                          }))
          .hasMessage("halfway");
      assertThat(count(world, haarlem)).isZero();
      String during = world.database().writeAtLength(haarlem, em -> limit(kind, em));
      assertThat(during).isIn("900000", "15min");
      String after = world.database().write(haarlem, em -> limit(kind, em));
      assertThat(after).isIn("1000", "1s");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void saysThatARegionIsDownWhenItsFileWasClosedUnderneathAndComesBack(boolean interrupted)
      throws InterruptedException {
    try (RegionsForTests world = RegionsForTests.on(DatabaseKind.H2, temp)) {
      Region haarlem = world.add("haarlem");
      Region utrecht = world.add("utrecht");
      assertThat(count(world, haarlem)).isZero();
      Thread closing =
          new Thread(
              () -> {
                if (interrupted) {
                  Thread.currentThread().interrupt();
                }
                String work = interrupted ? INSERT : "shutdown immediately";
                try {
                  world.database().aside(haarlem, em -> em.createNativeQuery(work).executeUpdate());
                } catch (DatabaseDown expected) {
                  assertThat(expected.status()).isEqualTo(503);
                }
              });
      AtomicReference<Throwable> otherwise = new AtomicReference<>();
      closing.setUncaughtExceptionHandler((thread, thrown) -> otherwise.set(thrown));
      closing.start();
      closing.join();
      assertThat(otherwise.get()).isNull();
      assertThatThrownBy(() -> count(world, haarlem)).isInstanceOf(DatabaseDown.class);
      assertThat(count(world, utrecht)).isZero();
      Instant end = Instant.now().plusSeconds(20);
      while (!(world.regions().state(haarlem) instanceof RegionState.Ready)
          && Instant.now().isBefore(end)) {
        Thread.sleep(200);
      }
      assertThat(count(world, haarlem)).isBetween(0L, 1L);
    }
  }

  private static String endless(DatabaseKind kind) {
    return kind == DatabaseKind.H2
        ? "select count(*) from system_range(1, 1000000) a, system_range(1, 1000000) b"
            + " where a.x * b.x = -1"
        : "select count(*) from (select pg_sleep(60)) s";
  }

  private static String limit(DatabaseKind kind, EntityManager em) {
    String query =
        kind == DatabaseKind.H2
            ? "select setting_value from information_schema.settings"
                + " where setting_name = 'QUERY_TIMEOUT'"
            : "select current_setting('statement_timeout')";
    return em.createNativeQuery(query).getSingleResult().toString();
  }

  private static long count(RegionsForTests world, Region region) {
    return world
        .database()
        .read(region, em -> (Number) em.createNativeQuery(COUNT).getSingleResult())
        .longValue();
  }
}
