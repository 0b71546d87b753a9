package nl.leerateliers.begeleidingsgroep;

import static nl.leerateliers.begeleidingsgroep.GivenMeeting.COACH;
import static nl.leerateliers.begeleidingsgroep.GivenMeeting.LAST;
import static nl.leerateliers.begeleidingsgroep.GivenMeeting.OTHER;
import static nl.leerateliers.begeleidingsgroep.GivenMeeting.on;
import static nl.leerateliers.begeleidingsgroep.GivenMeeting.with;
import static nl.leerateliers.message.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.leerateliers.passport.MeetingSteps;
import nl.leerateliers.passport.Passport;
import nl.leerateliers.passport.Passports;
import nl.leerateliers.passport.PointState;
import nl.leerateliers.region.DatabaseKind;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a meeting decides comes back, and moves what it is about. */
class MeetingDecisionsTest {

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void aDecisionComesBackWithItsAgeUntilItIsDone(DatabaseKind kind) {
    with(
        kind,
        temp,
        (wiring, haarlem) -> {
          Decisions decisions = wiring.get(Decisions.class);
          LocalDate meeting = LocalDate.of(2016, 4, 5);
          DecisionDraft draft =
              new DecisionDraft("A-026", "Wij vragen het na.", "voorzitter", "2016-04-19", "");
          assertThat(
                  decisions.take(
                      haarlem,
                      meeting,
                      new DecisionDraft("A-026", "Zonder", " ".strip(), "", ""),
                      COACH))
              .containsOnlyKeys("owner", "dueOn");
          assertThat(decisions.take(haarlem, meeting, draft, COACH)).isEmpty();
          assertThat(decisions.take(haarlem, meeting, draft, OTHER)).as("sent twice").isEmpty();

          AgendaItem second =
              on(wiring, haarlem, meeting).points().stream()
                  .filter(p -> "Wij vragen het na.".equals(p.decision()))
                  .reduce((one, other) -> other)
                  .orElseThrow();
          assertThat(second.id()).as("beside the first decision").isNotEqualTo("A-026");
          assertThat(decisions.at(haarlem, meeting.plusDays(1)).latest())
              .extracting(AgendaItem::id)
              .contains(second.id());
          assertThat(decisions.at(haarlem, meeting).latest())
              .extracting(AgendaItem::id)
              .doesNotContain(second.id());
          assertThat(on(wiring, haarlem, LAST).material().running())
              .filteredOn(item -> item.id().equals(second.id()))
              .singleElement()
              .satisfies(item -> assertThat(item.weeksBefore(LAST)).isOne());

          decisions.close(haarlem, second.id());
          refuses(409, () -> decisions.withdraw(haarlem, second.id(), "Toch niet"));
          refuses(404, () -> decisions.close(haarlem, "A-999"));
          decisions.withdraw(haarlem, "A-027", "Er kwam een ander plan");
          assertThat(on(wiring, haarlem, LAST).material().running())
              .extracting(AgendaItem::id)
              .doesNotContain(second.id(), "A-027");
        });
  }

  @ParameterizedTest
  @EnumSource
  void aDecisionOnALearningPointMovesItsPassportOrNothingOfItStays(DatabaseKind kind) {
    with(
        kind,
        temp,
        (wiring, haarlem) -> {
          Decisions decisions = wiring.get(Decisions.class);
          Passports passports = wiring.get(Passports.class);
          String on =
              on(wiring, haarlem, LAST).points().stream()
                  .filter(point -> point.kind() == ItemKind.LEARNING_POINTS)
                  .map(AgendaItem::key)
                  .findFirst()
                  .orElseThrow();
          String step = "LP-2 LEARNING_POINT DECIDED";
          int before = on(wiring, haarlem, LAST).decisions().size();
          assertThat(decisions.take(haarlem, LAST, on(on, "Halt", ""), COACH))
              .as("nobody said which point")
              .containsOnlyKeys("move");
          assertThat(decisions.take(haarlem, LAST, on(on, "de voorzitter", step), COACH))
              .as("no organisation owns the step")
              .containsOnlyKeys("owner");
          assertThat(decisions.take(haarlem, LAST, on(on, "Halt en OM", step), COACH))
              .containsOnlyKeys("owner");
          assertThat(
                  decisions.take(
                      haarlem, LAST, on(on, "Halt", "LP-2 LEARNING_POINT VERIFIED"), COACH))
              .containsKey("move");
          assertThat(on(wiring, haarlem, LAST).decisions()).as("nothing stays").hasSize(before);
          assertThat(passports.find(haarlem, "LP-2").orElseThrow().steps())
              .as("only the state that the source tells of")
              .hasSize(1);

          DecisionDraft good = on(on, "leidinggevende Halt", step);
          assertThat(decisions.take(haarlem, LAST, good, COACH)).isEmpty();
          assertThat(decisions.take(haarlem, LAST, good, COACH)).as("sent twice").isEmpty();
          AgendaItem decided =
              on(wiring, haarlem, LAST).decisions().stream().reduce((a, b) -> b).orElseThrow();
          assertThat(on(wiring, haarlem, LAST).decisions()).hasSize(before + 1);
          assertThat(decided.subject()).isEqualTo("Vertrouwen in het lokale veld");
          Passport passport = passports.find(haarlem, "LP-2").orElseThrow();
          assertThat(passport.state()).isEqualTo(PointState.DECIDED);
          assertThat(passport.steps())
              .hasSize(2)
              .last()
              .satisfies(
                  made -> {
                    assertThat(made.organisation()).isEqualTo("HALT");
                    assertThat(made.reason()).isEqualTo("Dit doen wij voortaan.");
                    assertThat(made.meetingOn()).isEqualTo(LAST);
                    assertThat(made.agendaItem()).isEqualTo(decided.id());
                  });
          assertThat(wiring.get(MeetingSteps.class).on(haarlem, LAST))
              .singleElement()
              .satisfies(made -> assertThat(made.isOvertaken()).isFalse());

          assertThat(
                  decisions.take(
                      haarlem,
                      LAST,
                      new DecisionDraft(on, "Nog eens.", "OM", "2016-04-19", step),
                      OTHER))
              .as("somebody else was first")
              .containsOnlyKeys("move");
          assertThat(
                  decisions.take(
                      haarlem, LAST, on(on, "Halt", "LP-1 LEARNING_POINT DECIDED"), OTHER))
              .as("another point in the same words")
              .isEmpty();
          assertThat(on(wiring, haarlem, LAST).decisions()).hasSize(before + 2);
        });
  }

  @ParameterizedTest
  @EnumSource
  void itIsKnownWhoWasThereOnlyOnceSomebodySaysSo(DatabaseKind kind) {
    with(
        kind,
        temp,
        (wiring, haarlem) -> {
          PrepareAgenda prepare = wiring.get(PrepareAgenda.class);
          assertThat(on(wiring, haarlem, LAST).meeting().knowsWhoWasThere()).isFalse();
          prepare.present(haarlem, LAST, List.of("SHN", "OM"), COACH);
          assertThat(on(wiring, haarlem, LAST).meeting().present()).containsExactly("OM", "SHN");
          prepare.present(haarlem, LAST, List.of(), COACH);
          assertThat(on(wiring, haarlem, LAST).meeting().knowsWhoWasThere()).isTrue();
          refuses(422, () -> prepare.present(haarlem, LAST, List.of("FBI"), COACH));

          prepare.close(haarlem, LAST, COACH);
          assertThat(on(wiring, haarlem, LAST).over()).isTrue();
          refuses(409, () -> prepare.close(haarlem, LAST, OTHER));
        });
  }
}
