package nl.leerateliers.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AuditLinesTest {

  private static final Visitor KIM = new Visitor("kim", Role.COACH, "haarlem");

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void tellsOfPortalAndRegionsAsOneListTheNewestFirst(DatabaseKind kind) {
    try (Given given = new Given(kind, temp)) {
      Region haarlem = given.world.add("haarlem");
      Region utrecht = given.world.add("utrecht");
      given.visitorIs(KIM);
      inRegion(given, haarlem, "card-changed");
      inPortal(given, "signed-in");
      inRegion(given, utrecht, "dataset-imported");
      AuditPage page = given.the(AuditLines.class).page(null, null, 1);
      assertThat(page.entries())
          .extracting(AuditEntry::action)
          .containsExactly("dataset-imported", "signed-in", "card-changed");
      assertThat(page.entries().get(2))
          .isEqualTo(
              new AuditEntry(
                  given.clock.instant().minus(Duration.ofMinutes(3)),
                  "haarlem",
                  "kim",
                  "coach",
                  "card-changed",
                  "x"));
      assertThat(page.hasMore()).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource
  void filtersByPlaceAndByDayInTheNetherlands(DatabaseKind kind) {
    try (Given given = new Given(kind, temp)) {
      Region haarlem = given.world.add("haarlem");
      given.world.add("utrecht");
      inPortal(given, "signed-in");
      // 22:59 and 23:00 UTC: the last minute of 2 March and the first of 3 March.
      given.clock.pass(Duration.ofHours(13).plusMinutes(58));
      inRegion(given, haarlem, "card-changed");
      inRegion(given, haarlem, "card-added");
      AuditLines lines = given.the(AuditLines.class);
      assertThat(lines.page("haarlem", null, 1).entries()).hasSize(2);
      assertThat(lines.page("utrecht", null, 1).entries()).isEmpty();
      assertThat(lines.page(AuditEntry.PORTAL, null, 1).entries()).hasSize(1);
      assertThat(lines.page(null, LocalDate.of(2026, 3, 2), 1).entries())
          .extracting(AuditEntry::action)
          .containsExactly("card-changed", "signed-in");
      assertThat(lines.page(null, LocalDate.of(2026, 3, 3), 1).entries())
          .extracting(AuditEntry::action)
          .containsExactly("card-added");
    }
  }

  @ParameterizedTest
  @EnumSource
  void givesAPageAtATimeWithoutLosingOrRepeatingALine(DatabaseKind kind) {
    try (Given given = new Given(kind, temp)) {
      Region haarlem = given.world.add("haarlem");
      for (int i = 0; i < 60; i++) {
        inRegion(given, haarlem, "card-changed");
        inPortal(given, "signed-in");
      }
      AuditLines lines = given.the(AuditLines.class);
      AuditPage last = lines.page(null, null, 3);
      assertThat(lines.page(null, null, 1).entries()).hasSize(50);
      assertThat(lines.page(null, null, 2).hasMore()).isTrue();
      assertThat(last.entries()).hasSize(20);
      assertThat(last.hasMore()).isFalse();
      assertThat(lines.page(null, null, 1).entries())
          .doesNotContainAnyElementsOf(lines.page(null, null, 2).entries());
      assertThat(lines.page(null, null, 2).entries()).doesNotContainAnyElementsOf(last.entries());
    }
  }

  @ParameterizedTest
  @EnumSource
  void keepsNoLineOfWorkThatFailed(DatabaseKind kind) {
    try (Given given = new Given(kind, temp)) {
      Region haarlem = given.world.add("haarlem");
      assertThatThrownBy(
              () ->
                  given
                      .world
                      .database()
                      .write(
                          haarlem,
                          em -> {
                            given.the(AuditTrail.class).record(em, "card-changed", "H-001");
                            throw new IllegalStateException("halfway");
                          }))
          .hasMessage("halfway");
      assertThat(given.the(AuditLines.class).page(null, null, 1).entries()).isEmpty();
    }
  }

  @Test
  void namesARegionThatCannotBeRead() {
    try (Given given = new Given(DatabaseKind.H2, temp)) {
      Region utrecht =
          given.world.add("utrecht", Map.of("database.url", "jdbc:postgresql://127.0.0.1:1/none"));
      inPortal(given, "signed-in");
      AuditPage page = given.the(AuditLines.class).page(null, null, 1);
      assertThat(page.entries()).hasSize(1);
      assertThat(page.down()).containsExactly(utrecht);
    }
  }

  private static void inRegion(Given given, Region region, String action) {
    given
        .world
        .database()
        .write(
            region,
            em -> {
              given.the(AuditTrail.class).record(em, action, "x");
              return null;
            });
    given.clock.pass(Duration.ofMinutes(1));
  }

  private static void inPortal(Given given, String action) {
    given.the(PortalAuditTrail.class).record(KIM, action, null);
    given.clock.pass(Duration.ofMinutes(1));
  }
}
