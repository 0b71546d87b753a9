package nl.leerateliers.passport;

import static nl.leerateliers.message.Refused.refuses;
import static nl.leerateliers.passport.GivenPoints.draft;
import static nl.leerateliers.passport.GivenPoints.group;
import static nl.leerateliers.passport.GivenPoints.participant;
import static nl.leerateliers.passport.GivenPoints.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import nl.leerateliers.exchange.RealDatasets;
import nl.leerateliers.learning.LearningPoint;
import nl.leerateliers.learning.LearningPoints;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A learning point goes its way step by step, each with an owner and a reason. */
class PassportsTest {

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void goesFromObservationToVerifiedByAnotherOrganisation(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region utrecht = RealDatasets.load(world, "utrecht");
      Wiring wiring = new Wiring(world);
      WritePoint write = wiring.get(WritePoint.class);
      MovePoint move = wiring.get(MovePoint.class);
      Passports passports = wiring.get(Passports.class);
      assertThat(write.write(utrecht, PointDraft.empty(EvidenceDraft.EMPTY), participant(utrecht)))
          .satisfies(
              written ->
                  assertThat(written.faults())
                      .containsOnlyKeys("title", "observation", "level", "source", "organisation"));
      WritePoint.Written written =
          write.write(utrecht, draft(new EvidenceDraft("CARD", "U-014", "")), participant(utrecht));
      assertThat(written.faults()).isEmpty();
      String id = written.id();
      assertThat(id).isEqualTo("LP-6");
      assertThat(passports.find(utrecht, id).orElseThrow().restsOnOneSource()).isFalse();
      assertThat(passports.find(utrecht, "LP-1").orElseThrow().restsOnOneSource()).isTrue();

      step(move, utrecht, id, "OBSERVATION", "INSIGHT", "OM", participant(utrecht));
      step(move, utrecht, id, "INSIGHT", "LEARNING_POINT", "OM", participant(utrecht));
      assertThat(wiring.get(LearningPoints.class).in(utrecht))
          .filteredOn(LearningPoint::awaitsDecision)
          .extracting(LearningPoint::id)
          .contains(id);
      StepDraft decided = new StepDraft("LEARNING_POINT", "DECIDED", "OM", "", "Wij doen dit.");
      refuses("forbidden", () -> move.move(utrecht, id, decided, participant(utrecht)));
      assertThat(move.move(utrecht, id, decided, group(utrecht))).isEmpty();
      refuses("point-moved", () -> move.move(utrecht, id, decided, group(utrecht)));

      assertThat(
              move.move(
                  utrecht,
                  id,
                  new StepDraft("DECIDED", "TAKEN_UP", "OM", "", ""),
                  participant(utrecht)))
          .containsOnlyKeys("takenBy", "reason");
      assertThat(
              move.move(
                  utrecht,
                  id,
                  new StepDraft("DECIDED", "TAKEN_UP", "OM", "REGULAR_ZSM", "Op ZSM sinds mei."),
                  participant(utrecht)))
          .isEmpty();
      assertThat(
              move.move(
                  utrecht,
                  id,
                  new StepDraft("TAKEN_UP", "VERIFIED", "OM", "", "Het werkt."),
                  participant(utrecht)))
          .as("its own organisation cannot verify it")
          .containsOnlyKeys("organisation");
      step(move, utrecht, id, "TAKEN_UP", "VERIFIED", "POLITIE", participant(utrecht));
      Passport passport = passports.find(utrecht, id).orElseThrow();
      assertThat(passport.state()).isEqualTo(PointState.VERIFIED);
      assertThat(passport.isStateOfDataset()).isFalse();
      assertThat(passport.steps()).hasSize(6).noneMatch(PointStep::isBack);
    }
  }

  @ParameterizedTest
  @EnumSource
  void goesBackOnlyAsAStepThatStays(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region utrecht = RealDatasets.load(world, "utrecht");
      Wiring wiring = new Wiring(world);
      MovePoint move = wiring.get(MovePoint.class);
      Passports passports = wiring.get(Passports.class);
      assertThat(passports.find(utrecht, "LP-1").orElseThrow().isStateOfDataset()).isTrue();
      StepDraft back = new StepDraft("VERIFIED", "INSIGHT", "OM", "", "Het bleek toeval.");
      refuses("forbidden", () -> move.move(utrecht, "LP-1", back, participant(utrecht)));
      assertThat(
              move.move(
                  utrecht,
                  "LP-1",
                  new StepDraft("VERIFIED", "INSIGHT", "OM", "", ""),
                  group(utrecht)))
          .containsOnlyKeys("reason");
      assertThat(move.move(utrecht, "LP-1", back, group(utrecht))).isEmpty();
      step(move, utrecht, "LP-1", "INSIGHT", "LEARNING_POINT", "OM", participant(utrecht));
      assertThat(
              move.move(
                  utrecht,
                  "LP-1",
                  new StepDraft("LEARNING_POINT", "VERIFIED", "OM", "", "Ineens."),
                  group(utrecht)))
          .containsKey("to");
      assertThat(passports.find(utrecht, "LP-1").orElseThrow().steps())
          .hasSize(8)
          .extracting(PointStep::isBack)
          .endsWith(false, true, false);
    }
  }

  @ParameterizedTest
  @EnumSource
  void verifiesNothingOfWhichNobodySaidWhoseItIs(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region utrecht = RealDatasets.load(world, "utrecht");
      Wiring wiring = new Wiring(world);
      MovePoint move = wiring.get(MovePoint.class);
      WritePoint write = wiring.get(WritePoint.class);
      StepDraft verified = new StepDraft("TAKEN_UP", "VERIFIED", "POLITIE", "", "Gezien.");
      assertThat(move.move(utrecht, "LP-2", verified, participant(utrecht)))
          .containsOnlyKeys("organisation");
      write.describe(utrecht, "LP-2", "OM", Set.of("IMPACT", "MEANING", "x"), participant(utrecht));
      write.describe(utrecht, "LP-2", "POLITIE", Set.of("IMPACT"), participant(utrecht));
      assertThat(wiring.get(Passports.class).find(utrecht, "LP-2").orElseThrow())
          .satisfies(
              passport -> {
                assertThat(passport.point().ownOrganisation()).isEqualTo("OM");
                assertThat(passport.transfer()).containsExactly("IMPACT");
              });
      assertThat(move.move(utrecht, "LP-2", verified, participant(utrecht))).isEmpty();
    }
  }
}
