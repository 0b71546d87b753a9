package nl.leerateliers.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.leerateliers.region.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report that is made for nobody. */
class WarmPressTest {

  @TempDir Path temp;

  @Test
  void leavesNothingBehindInTheArchiveOrInTheRegion() {
    try (GivenReports given = new GivenReports(temp, "maastricht")) {
      Region region = given.world.regions().find("maastricht").orElseThrow();
      given
          .world
          .database()
          .write(region, em -> em.createNativeQuery("delete from selection_tally").executeUpdate());
      assertThat(given.wiring.get(WarmPress.class).heat()).isTrue();
      assertThat(temp.resolve("reports")).doesNotExist();
      assertThat(released(given, region)).isZero();
      given.interim("maastricht");
      assertThat(released(given, region)).as("a real one is released").isEqualTo(1);
    }
  }

  @Test
  void aPortalWithoutARegionStaysCold() {
    try (GivenReports given = new GivenReports(temp)) {
      assertThat(given.wiring.get(WarmPress.class).heat()).isFalse();
    }
  }

  private static long released(GivenReports given, Region region) {
    return given
        .world
        .database()
        .read(
            region,
            em ->
                ((Number)
                        em.createNativeQuery("select count(*) from selection_tally")
                            .getSingleResult())
                    .longValue());
  }
}
