package nl.leerateliers.publication;

import static nl.leerateliers.message.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.leerateliers.exchange.RealDatasets;
import nl.leerateliers.learning.LearningPoint;
import nl.leerateliers.learning.LearningPoints;
import nl.leerateliers.message.Problem;
import nl.leerateliers.question.LearningAnswer;
import nl.leerateliers.question.LearningAnswers;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import nl.leerateliers.security.AuditActions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Others read the words that two people of a region released, and nothing else. */
class PublicationsTest {

  private static final String POINT = "learning-point";

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void takesTwoPeopleAndCanBeTakenBackByOne(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region maastricht = RealDatasets.load(world, "maastricht");
      Wiring wiring = GivenTexts.wiring(world);
      LearningPoints points = wiring.get(LearningPoints.class);
      Publications publications = wiring.get(Publications.class);
      ProposeText propose = wiring.get(ProposeText.class);
      DecideText decide = wiring.get(DecideText.class);
      assertThat(points.sharedBy(maastricht)).as("decided on, but nobody released it").isEmpty();

      var coach = GivenTexts.coach(maastricht);
      var other = GivenTexts.other(maastricht);
      refuses("not-found", () -> propose.propose(maastricht, POINT, "LP-99", "", coach));
      refuses("publication-changed", () -> propose.propose(maastricht, POINT, "LP-2", "x", coach));
      String proposal = propose.propose(maastricht, POINT, "LP-2", "", coach);
      assertThat(points.sharedBy(maastricht)).as("a proposal is not released").isEmpty();
      assertThat(publications.state(maastricht, POINT, "LP-2").isProposed()).isTrue();
      refuses("publication-known", () -> propose.propose(maastricht, POINT, "LP-2", "", other));
      refuses("publication-same-account", () -> decide.release(maastricht, proposal, coach));
      assertThat(points.sharedBy(maastricht)).isEmpty();

      decide.release(maastricht, proposal, other);
      assertThat(points.sharedBy(maastricht))
          .singleElement()
          .satisfies(
              point -> {
                assertThat(point.title()).startsWith("De wachttijd");
                assertThat(point.lesson()).contains("tot de eerste afspraak");
                assertThat(point.place()).as("may name people or cards").isNull();
              });
      refuses("publication-decided", () -> decide.release(maastricht, proposal, other));

      decide.withdraw(maastricht, proposal, coach);
      assertThat(points.sharedBy(maastricht)).isEmpty();
      assertThat(publications.releasedWords(maastricht, POINT, "LP-2")).isEmpty();
      refuses("publication-decided", () -> decide.withdraw(maastricht, proposal, coach));
      assertThat(AuditActions.in(world, maastricht))
          .contains("text-proposed", "text-released", "text-withdrawn");
    }
  }

  @ParameterizedTest
  @EnumSource
  void keepsTheReleasedWordsWhenTheTextChanges(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region maastricht = RealDatasets.load(world, "maastricht");
      Wiring wiring = GivenTexts.wiring(world);
      GivenTexts.release(wiring, maastricht, POINT, "LP-4");
      change(world, maastricht, "lesson = 'Iets wat niemand vrijgaf' where id = 'LP-4'");
      Publications publications = wiring.get(Publications.class);
      LearningPoints points = wiring.get(LearningPoints.class);
      RegionText now = wiring.get(KindsOfText.class).find(maastricht, POINT, "LP-4").orElseThrow();
      assertThat(publications.state(maastricht, POINT, "LP-4").isChangedSince(now.words()))
          .isTrue();
      assertThat(points.sharedBy(maastricht).get(0).lesson()).startsWith("Teken bij vijf");

      GivenTexts.release(wiring, maastricht, POINT, "LP-4");
      assertThat(points.sharedBy(maastricht)).hasSize(1);
      assertThat(points.sharedBy(maastricht).get(0).lesson()).startsWith("Iets wat niemand");
      assertThat(publications.in(maastricht))
          .extracting(Publication::state)
          .containsExactlyInAnyOrder(State.RELEASED, State.REPLACED);
    }
  }

  @ParameterizedTest
  @EnumSource
  void letsNoPartOutThatNamesACard(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region utrecht = RealDatasets.load(world, "utrecht");
      Wiring wiring = GivenTexts.wiring(world);
      GivenTexts.release(wiring, utrecht, POINT, "LP-3");
      LearningPoint shared = wiring.get(LearningPoints.class).sharedBy(utrecht).get(0);
      assertThat(shared.observation()).isEmpty();
      assertThat(shared.lesson()).startsWith("Laat een jongere");
      change(
          world,
          utrecht,
          "title = 'U-014', explanation = 'U-052', lesson = 'U-085' where id = 'LP-3'");
      refuses(
          "publication-empty",
          () ->
              wiring
                  .get(ProposeText.class)
                  .propose(utrecht, POINT, "LP-3", "", GivenTexts.coach(utrecht)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void tellsOfAnAnswerHowFarItIsAndNothingElse(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region maastricht = RealDatasets.load(world, "maastricht");
      Wiring wiring = GivenTexts.wiring(world);
      GivenTexts.release(wiring, maastricht, "learning-answer", "G2");
      List<LearningAnswer> shared = wiring.get(LearningAnswers.class).sharedBy(maastricht);
      assertThat(shared).hasSize(14);
      assertThat(shared.stream().filter(answer -> answer.answer() != null))
          .extracting(LearningAnswer::question)
          .containsExactly("G2");
      assertThat(shared).allMatch(answer -> answer.place() == null);
    }
  }

  @ParameterizedTest
  @EnumSource
  void letsOneOfTwoProposalsAtOnceThrough(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region maastricht = RealDatasets.load(world, "maastricht");
      ProposeText propose = GivenTexts.wiring(world).get(ProposeText.class);
      List<CompletableFuture<String>> asked =
          Stream.generate(
                  () ->
                      CompletableFuture.supplyAsync(
                          () -> {
                            try {
                              propose.propose(
                                  maastricht, POINT, "LP-1", "", GivenTexts.coach(maastricht));
                              return "proposed";
                            } catch (Problem refused) {
                              return refused.type();
                            }
                          }))
              .limit(3)
              .toList();
      assertThat(asked.stream().map(CompletableFuture::join))
          .containsExactlyInAnyOrder("proposed", "publication-known", "publication-known");
    }
  }

  private static void change(RegionsForTests world, Region region, String set) {
    world
        .database()
        .write(
            region, em -> em.createNativeQuery("update learning_point set " + set).executeUpdate());
  }
}
