package nl.leerateliers.passport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.leerateliers.learning.LearningPoint;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The three levels of reflection and the eight ways of transfer choose among the points. */
class PointsOnPageTest {

  @TempDir Path temp;

  @Test
  void aPointIsFoundByItsLevelAndByAnyOfItsWays() {
    try (RegionsForTests world = RegionsForTests.on(DatabaseKind.H2, temp)) {
      PointsOnPage page = new Wiring(world).get(PointsOnPage.class);
      List<LearningPoint> points =
          List.of(point("LP-1", "CASE", "IMPACT COLLEAGUES"), point("LP-2", "CROSS_CASE", ""));
      assertThat(page.among(points, "", "")).hasSize(2);
      assertThat(page.among(points, "CROSS_CASE", ""))
          .extracting(LearningPoint::id)
          .containsExactly("LP-2");
      assertThat(page.among(points, "", "COLLEAGUES"))
          .extracting(LearningPoint::id)
          .containsExactly("LP-1");
      assertThat(page.among(points, "CROSS_CASE", "COLLEAGUES")).isEmpty();
    }
  }

  private static LearningPoint point(String id, String level, String ways) {
    LearningPoint point =
        LearningPoint.written(id, 1, "Titel", "Gezien", "", "", level, "S-01", "OM", true);
    point.passedOnBy(ways);
    return point;
  }
}
