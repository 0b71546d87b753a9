package nl.leerateliers.interpretation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.leerateliers.exchange.RealDatasets;
import nl.leerateliers.learning.LearningPoint;
import nl.leerateliers.learning.LearningPoints;
import nl.leerateliers.passport.Passports;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import nl.leerateliers.security.Role;
import nl.leerateliers.security.Visitor;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An insight that comes of an interpretation, in real databases. */
class InsightsTest {

  private static final Visitor AN = new Visitor("an", Role.COACH, "haarlem");

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void anInterpretationBecomesOneInsightWithItsCards(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      Wiring wiring = new Wiring(world);
      Insights insights = wiring.get(Insights.class);
      InterpretationDraft read = InterpretationDraft.empty("flow", "");
      InterpretationDraft draft =
          new InterpretationDraft(read.key(), "flow", "School ziet veel eerder iets.", "", "");
      wiring.get(Interpretations.class).write(new Dashboard(haarlem), draft, AN);
      Interpretation from = insights.interpretation(haarlem, draft.key()).orElseThrow();
      InsightDraft wrong = new InsightDraft("", "", "HIGH", "S-99", "FBI", "H-999");
      assertThat(insights.make(haarlem, from, wrong, "Zaken", AN))
          .containsOnlyKeys("title", "observation", "level", "source", "organisation", "cards");
      InsightDraft good =
          new InsightDraft("School eerst", from.text(), "CROSS_CASE", "S-07", "OM", "H-001, H-004");
      assertThat(insights.make(haarlem, from, good, "Zaken", AN)).isEmpty();
      assertThat(insights.make(haarlem, from, good, "Zaken", AN)).as("sent twice").isEmpty();
      assertThat(insights.in(haarlem)).containsEntry(from.id(), "LP-4");
      List<LearningPoint> points = wiring.get(LearningPoints.class).in(haarlem);
      assertThat(points).hasSize(4);
      LearningPoint last = points.get(3);
      assertThat(last.state()).isEqualTo("INSIGHT");
      assertThat(last.place()).isEqualTo("kaarten H-001, H-004");
      assertThat(last.fictitious()).isTrue();

      assertThat(wiring.get(Passports.class).find(haarlem, "LP-4").orElseThrow())
          .satisfies(
              passport -> {
                assertThat(passport.isStateOfDataset()).isFalse();
                assertThat(passport.steps().get(0).organisation()).isEqualTo("OM");
              });

      RealDatasets.load(world, "haarlem");
      assertThat(insights.in(haarlem)).as("the import took it away").isEmpty();
      assertThat(insights.make(haarlem, from, good, "Zaken", AN)).isEmpty();
      assertThat(insights.in(haarlem)).as("a number is used once").containsValue("LP-5");
    }
  }
}
