package nl.leerateliers.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.leerateliers.exchange.RealDatasets;
import nl.leerateliers.learning.LearningPoint;
import nl.leerateliers.learning.LearningPoints;
import nl.leerateliers.question.LearningAnswers;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import nl.leerateliers.security.DemoAccounts;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What others may read from the first start on. */
class FirstTextsTest {

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void countsAReportAsReleasedOnceAndNoLaterImport(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      Region utrecht = RealDatasets.load(world, "utrecht");
      Wiring wiring = GivenTexts.wiring(world);
      wiring.get(DemoAccounts.class).ensure();
      FirstTexts first = wiring.get(FirstTexts.class);
      first.ensure();
      LearningPoints points = wiring.get(LearningPoints.class);
      assertThat(points.sharedBy(haarlem))
          .hasSize(3)
          .allSatisfy(point -> assertThat(point.place()).isEqualTo("§7"));
      assertThat(wiring.get(LearningAnswers.class).sharedBy(haarlem))
          .allMatch(answer -> answer.answer() != null || answer.state().equals("NOT_ASKED"));
      assertThat(wiring.get(Publications.class).in(haarlem))
          .allMatch(one -> one.origin() == Origin.REPORT);
      assertThat(points.sharedBy(utrecht))
          .extracting(LearningPoint::id)
          .as("invented, and decided on")
          .containsExactly("LP-1", "LP-2", "LP-3");
      assertThat(wiring.get(Publications.class).in(utrecht))
          .allSatisfy(
              one -> {
                assertThat(one.origin()).isEqualTo(Origin.FIRST_START);
                assertThat(one.proposedBy()).isNotEqualTo(one.releasedBy());
              });

      String says = "update learning_point set title = 'Zegt van zichzelf dat het gepubliceerd is'";
      world.database().write(haarlem, em -> em.createNativeQuery(says).executeUpdate());
      GivenTexts.wiring(world).get(FirstTexts.class).ensure();
      assertThat(points.sharedBy(haarlem))
          .extracting(LearningPoint::title)
          .noneMatch(title -> title.startsWith("Zegt"));
    }
  }
}
