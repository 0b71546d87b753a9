package nl.leerateliers.passport;

import static nl.leerateliers.message.Refused.refuses;
import static nl.leerateliers.passport.GivenPoints.draft;
import static nl.leerateliers.passport.GivenPoints.evidence;
import static nl.leerateliers.passport.GivenPoints.group;
import static nl.leerateliers.passport.GivenPoints.participant;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.leerateliers.exchange.RealDatasets;
import nl.leerateliers.learning.LearningPoint;
import nl.leerateliers.learning.LearningPoints;
import nl.leerateliers.learning.PointTexts;
import nl.leerateliers.publication.GivenTexts;
import nl.leerateliers.publication.Publications;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a learning point says and rests on, from its first words to the corrected ones. */
class PointWordsTest {

  @TempDir Path temp;

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
}
