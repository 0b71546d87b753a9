package nl.leerateliers.passport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Set;
import nl.leerateliers.exchange.RealDatasets;
import nl.leerateliers.learning.LearningPoint;
import nl.leerateliers.learning.LearningPoints;
import nl.leerateliers.learning.PointTexts;
import nl.leerateliers.message.Problem;
import nl.leerateliers.publication.GivenTexts;
import nl.leerateliers.publication.Publications;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import nl.leerateliers.security.Role;
import nl.leerateliers.security.Visitor;
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
      assertThat(wiring.get(LearningPoints.class).awaitingDecision(utrecht))
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

  @ParameterizedTest
  @EnumSource
  void takesEvidenceThatExistsAndCardsOnlyFromWhoMaySeeThem(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region utrecht = RealDatasets.load(world, "utrecht");
      WritePoint write = new Wiring(world).get(WritePoint.class);
      assertThat(write.add(utrecht, "LP-1", evidence("CARD", "U-999"), participant(utrecht)))
          .containsOnlyKeys("reference");
      assertThat(write.add(utrecht, "LP-1", evidence("GOSSIP", "U-014"), participant(utrecht)))
          .containsOnlyKeys("kind");
      assertThat(write.add(utrecht, "LP-1", evidence("CARD", "U-014"), group(utrecht)))
          .containsOnlyKeys("reference");
      assertThat(write.add(utrecht, "LP-1", evidence("CARD", "U-014"), participant(utrecht)))
          .isEmpty();
      assertThat(write.add(utrecht, "LP-1", evidence("MEETING", "S-07"), participant(utrecht)))
          .isEmpty();
      refuses(
          "not-found",
          () -> write.add(utrecht, "LP-99", evidence("CARD", "U-014"), participant(utrecht)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void correctedWordsLeaveTheReleasedOnesAndWhatTheyWere(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region utrecht = RealDatasets.load(world, "utrecht");
      Wiring wiring = GivenTexts.wiring(world);
      Passports passports = wiring.get(Passports.class);
      CorrectWords correct = wiring.get(CorrectWords.class);
      GivenTexts.release(wiring, utrecht, PointTexts.KIND, "LP-2");
      WordsDraft now = WordsDraft.of(passports.find(utrecht, "LP-2").orElseThrow().point(), 0);
      assertThat(
              correct.correct(
                  utrecht,
                  "LP-2",
                  new WordsDraft("", "", "", "x".repeat(4001), 0),
                  participant(utrecht)))
          .containsOnlyKeys("title", "observation", "lesson");
      assertThat(correct.correct(utrecht, "LP-2", now, participant(utrecht))).isEmpty();
      assertThat(passports.find(utrecht, "LP-2").orElseThrow().changes())
          .as("nothing changed")
          .isEmpty();
      WordsDraft better =
          new WordsDraft("Iedere jongere apart", now.observation(), "", "Kijk per jongere.", 0);
      assertThat(correct.correct(utrecht, "LP-2", better, participant(utrecht))).isEmpty();
      Passport passport = passports.find(utrecht, "LP-2").orElseThrow();
      assertThat(passport.point().title()).isEqualTo("Iedere jongere apart");
      assertThat(passport.changes())
          .filteredOn(change -> change.part().equals("title"))
          .singleElement()
          .satisfies(
              change -> {
                assertThat(change.before()).isEqualTo(now.title());
                assertThat(change.after()).isEqualTo("Iedere jongere apart");
                assertThat(change.account()).isEqualTo("deelnemer");
              });
      refuses(
          "point-corrected",
          () ->
              correct.correct(
                  utrecht,
                  "LP-2",
                  new WordsDraft("Van een ander", "Iets anders.", "", "", 0),
                  group(utrecht)));
      assertThat(wiring.get(LearningPoints.class).sharedBy(utrecht))
          .filteredOn(point -> point.id().equals("LP-2"))
          .as("others read what was released")
          .extracting(LearningPoint::title)
          .containsExactly(now.title());
      assertThat(
              wiring
                  .get(Publications.class)
                  .state(utrecht, PointTexts.KIND, "LP-2")
                  .isChangedSince(passport.words()))
          .isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void beginsWithWhatSomebodyWroteElsewhere(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region utrecht = RealDatasets.load(world, "utrecht");
      Wiring wiring = new Wiring(world);
      Passports passports = wiring.get(Passports.class);
      world
          .database()
          .write(
              utrecht,
              em ->
                  em.createNativeQuery(
                          "insert into handover (id, what, addressee, owner, due_on, state, steps,"
                              + " put_by, put_at) values ('h-1', 'Bel eerst.', 'ZSM', 'OM',"
                              + " date '2016-11-25', 'PLANNED', 0, 'coach', current_timestamp)")
                      .executeUpdate());
      PointDraft from = passports.begin(utrecht, evidence("WEEK_EVALUATION", "E-001"));
      assertThat(from.observation()).isNotEmpty();
      assertThat(from.source()).isEqualTo("S-05");
      assertThat(passports.begin(utrecht, evidence("OBSERVATION", "h-1")).observation())
          .isEqualTo("Bel eerst.");
      PointDraft card = passports.begin(utrecht, evidence("CARD", "U-014"));
      assertThat(card.observation()).as("never what a card says").isEmpty();
      assertThat(card.source()).isEqualTo("S-02");

      WritePoint write = wiring.get(WritePoint.class);
      String id = write.write(utrecht, draft(from.evidence()), participant(utrecht)).id();
      assertThat(write.add(utrecht, id, evidence("OBSERVATION", "h-1"), participant(utrecht)))
          .isEmpty();
      Passport passport = passports.find(utrecht, id).orElseThrow();
      assertThat(passports.places(utrecht, passport).get("E-001").address())
          .matches("/ateliers/utrecht/evaluaties/week/[0-9]+#E-001");
      assertThat(passports.places(utrecht, passport).get("h-1").address())
          .isEqualTo("/ateliers/utrecht/overdracht#h-h-1");
    }
  }

  private static PointDraft draft(EvidenceDraft evidence) {
    return new PointDraft(
        "Bellen voor de brief",
        "Wie eerst belde, kreeg antwoord.",
        "",
        "",
        "CROSS_CASE",
        "S-05",
        "OM",
        evidence);
  }

  private static EvidenceDraft evidence(String kind, String reference) {
    return new EvidenceDraft(kind, reference, "");
  }

  private static void step(
      MovePoint move, Region region, String id, String from, String to, String who, Visitor by) {
    assertThat(move.move(region, id, new StepDraft(from, to, who, "", "Omdat het zo is."), by))
        .isEmpty();
  }

  private static Visitor participant(Region region) {
    return new Visitor("deelnemer", Role.PARTICIPANT, region.key());
  }

  private static Visitor group(Region region) {
    return new Visitor("groep", Role.BEGELEIDINGSGROEP, region.key());
  }

  private static void refuses(String type, Runnable work) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.type()).isEqualTo(type));
  }
}
