package nl.leerateliers.begeleidingsgroep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import nl.leerateliers.exchange.RealDatasets;
import nl.leerateliers.ketenkaart.CardEdit;
import nl.leerateliers.ketenkaart.WriteCard;
import nl.leerateliers.message.Problem;
import nl.leerateliers.passport.MeetingSteps;
import nl.leerateliers.passport.Passport;
import nl.leerateliers.passport.Passports;
import nl.leerateliers.passport.PointState;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import nl.leerateliers.release.MeetingFigures;
import nl.leerateliers.security.Role;
import nl.leerateliers.security.Visitor;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From the evaluations of Friday to the dagstart of Wednesday, in real databases. */
class MeetingAgendasTest {

  private static final LocalDate LAST = LocalDate.of(2016, 4, 12);
  private static final LocalDate EARLIER = LocalDate.of(2016, 3, 22);
  private static final Visitor COACH = new Visitor("coach", Role.COACH, "haarlem");
  private static final Visitor OTHER = new Visitor("coach-2", Role.COACH, "haarlem");

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void anAgendaBuildsItselfOfWhatWasSaidAndWhatStillRuns(DatabaseKind kind) {
    with(
        kind,
        (wiring, haarlem) -> {
          MeetingAgenda agenda = on(wiring, haarlem, LAST);
          assertThat(agenda.points())
              .extracting(AgendaItem::kind)
              .contains(ItemKind.DECISIONS, ItemKind.QUESTION, ItemKind.PRACTICE)
              .endsWith(ItemKind.TRANSFER);
          assertThat(agenda.points().subList(0, 4))
              .extracting(AgendaItem::id)
              .containsExactly("A-029", "A-030", "A-031", "A-032");
          assertThat(agenda.material().running())
              .extracting(AgendaItem::id)
              .contains("A-013", "A-015", "A-028")
              .doesNotContain("A-001", "A-029");
          assertThat(agenda.material().running().get(0).weeksBefore(LAST)).isEqualTo(5);
          assertThat(agenda.isAsProposed()).isFalse();
          assertThat(agenda.over()).isFalse();

          MeetingAgenda held = on(wiring, haarlem, EARLIER);
          assertThat(held.over()).isTrue();
          assertThat(held.points()).noneMatch(AgendaItem::isProposed).hasSize(5);
        });
  }

  @ParameterizedTest
  @EnumSource
  void theFirstWordOfACoachKeepsTheAgendaAndFreezesTheFigures(DatabaseKind kind) {
    with(
        kind,
        (wiring, haarlem) -> {
          List<AgendaItem> before = on(wiring, haarlem, LAST).points();
          wiring.get(PrepareAgenda.class).add(haarlem, LAST, "Kennis delen", COACH);
          wiring.get(PrepareAgenda.class).add(haarlem, LAST, "Kennis delen", COACH);

          MeetingAgenda after = on(wiring, haarlem, LAST);
          assertThat(after.points()).noneMatch(AgendaItem::isProposed).hasSize(before.size() + 1);
          assertThat(subjects(after))
              .containsAll(before.stream().map(AgendaItem::subject).toList());
          assertThat(after.points().get(after.points().size() - 1).kind()).isEqualTo(ItemKind.OWN);
          Figures frozen = wiring.get(MeetingAgendas.class).figures(after);
          assertThat(frozen.isFrozen()).isTrue();
          assertThat(frozen.checksum()).hasSize(64);

          String cases = frozen.figures().headline().verdieping().text();
          wiring
              .get(WriteCard.class)
              .save(
                  haarlem,
                  "H-001",
                  List.of(new CardEdit("disposition_kind", "", "PENDING")),
                  "somebody",
                  null);
          MeetingAgenda later = on(wiring, haarlem, LAST);
          assertThat(wiring.get(MeetingAgendas.class).figures(later).checksum())
              .isEqualTo(frozen.checksum());
          assertThat(
                  wiring
                      .get(MeetingAgendas.class)
                      .figures(later)
                      .figures()
                      .headline()
                      .verdieping()
                      .text())
              .isEqualTo(cases);
        });
  }

  @ParameterizedTest
  @EnumSource
  void figuresThatDidNotChangeAreTheSnapshotThatIsThere(DatabaseKind kind) {
    with(
        kind,
        (wiring, haarlem) -> {
          MeetingFigures figures = wiring.get(MeetingFigures.class);
          int first = figures.freeze(haarlem, null).number();
          assertThat(figures.freeze(haarlem, COACH).number()).isEqualTo(first);
          assertThat(wiring.get(nl.leerateliers.release.Snapshots.class).current(haarlem))
              .as("what the nation sees")
              .isEmpty();
        });
  }

  @ParameterizedTest
  @EnumSource
  void figuresAreComputedOnceUntilSomebodyWritesInTheRegion(DatabaseKind kind) {
    with(
        kind,
        (wiring, haarlem) -> {
          MeetingFigures figures = wiring.get(MeetingFigures.class);
          var first = figures.now(haarlem);
          assertThat(figures.now(haarlem)).isSameAs(first);
          wiring
              .get(RegionDatabase.class)
              .write(
                  haarlem,
                  em ->
                      em.createNativeQuery("update agenda set decision = decision")
                          .executeUpdate());
          assertThat(figures.now(haarlem)).isNotSameAs(first);
          int number = figures.freeze(haarlem, COACH).number();
          assertThat(figures.of(haarlem, number)).isSameAs(figures.of(haarlem, number));
        });
  }

  @ParameterizedTest
  @EnumSource
  void twoCoachesWhoOrderAtOnceLoseNothing(DatabaseKind kind) {
    with(
        kind,
        (wiring, haarlem) -> {
          PrepareAgenda prepare = wiring.get(PrepareAgenda.class);
          List<String> seen =
              on(wiring, haarlem, LAST).points().stream().map(AgendaItem::key).toList();
          List<String> reversed = new ArrayList<>(seen);
          Collections.reverse(reversed);
          List<String> rotated = new ArrayList<>(seen);
          Collections.rotate(rotated, 1);

          assertThat(prepare.order(haarlem, LAST, reversed, 0, COACH)).isTrue();
          assertThat(prepare.order(haarlem, LAST, rotated, 0, OTHER)).isFalse();
          MeetingAgenda now = on(wiring, haarlem, LAST);
          assertThat(now.points().get(0).kind()).isEqualTo(ItemKind.TRANSFER);
          assertThat(now.points()).hasSize(seen.size());
          // The keys of a page that was opened before still name the same subjects.
          assertThat(now.inOrder(rotated))
              .hasSize(seen.size())
              .first()
              .isEqualTo(now.points().get(0));

          assertThat(prepare.order(haarlem, LAST, rotated, now.meeting().version(), OTHER))
              .isTrue();
          assertThat(subjects(on(wiring, haarlem, LAST)))
              .isEqualTo(now.inOrder(rotated).stream().map(AgendaItem::subject).toList());
        });
  }

  @ParameterizedTest
  @EnumSource
  void whatIsLeftOutStaysWithItsReasonAndCanComeBack(DatabaseKind kind) {
    with(
        kind,
        (wiring, haarlem) -> {
          PrepareAgenda prepare = wiring.get(PrepareAgenda.class);
          prepare.leaveOut(haarlem, LAST, "PRACTICE", "Volgende week", COACH);
          MeetingAgenda agenda = on(wiring, haarlem, LAST);
          assertThat(agenda.points()).noneMatch(p -> p.kind() == ItemKind.PRACTICE);
          assertThat(agenda.leftOut())
              .singleElement()
              .satisfies(left -> assertThat(left.reason()).isEqualTo("Volgende week"));
          assertThatThrownBy(() -> prepare.leaveOut(haarlem, LAST, "TRANSFER", "Geen tijd", COACH))
              .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.status()).isEqualTo(409));
          assertThatThrownBy(() -> prepare.leaveOut(haarlem, LAST, "A-001", "Oud", COACH))
              .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.status()).isEqualTo(404));

          String before = agenda.points().get(0).subject();
          assertThat(prepare.reword(haarlem, LAST, "A-029", before, "Halt erbij", COACH)).isEmpty();
          assertThat(prepare.reword(haarlem, LAST, "A-029", before, "Anders", OTHER))
              .isEqualTo("Halt erbij");

          prepare.putBack(haarlem, LAST, agenda.leftOut().get(0).id(), COACH);
          assertThat(on(wiring, haarlem, LAST).leftOut()).isEmpty();
        });
  }

  @ParameterizedTest
  @EnumSource
  void aDecisionComesBackWithItsAgeUntilItIsDone(DatabaseKind kind) {
    with(
        kind,
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
          assertThatThrownBy(() -> decisions.withdraw(haarlem, second.id(), "Toch niet"))
              .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.status()).isEqualTo(409));
          assertThatThrownBy(() -> decisions.close(haarlem, "A-999"))
              .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.status()).isEqualTo(404));
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
          assertThat(passports.find(haarlem, "LP-2").orElseThrow().steps()).isEmpty();

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
              .singleElement()
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

  private static DecisionDraft on(String item, String owner, String move) {
    return new DecisionDraft(item, "Dit doen wij voortaan.", owner, "2016-04-19", move);
  }

  @ParameterizedTest
  @EnumSource
  void itIsKnownWhoWasThereOnlyOnceSomebodySaysSo(DatabaseKind kind) {
    with(
        kind,
        (wiring, haarlem) -> {
          PrepareAgenda prepare = wiring.get(PrepareAgenda.class);
          assertThat(on(wiring, haarlem, LAST).meeting().knowsWhoWasThere()).isFalse();
          prepare.present(haarlem, LAST, List.of("SHN", "OM"), COACH);
          assertThat(on(wiring, haarlem, LAST).meeting().present()).containsExactly("OM", "SHN");
          prepare.present(haarlem, LAST, List.of(), COACH);
          assertThat(on(wiring, haarlem, LAST).meeting().knowsWhoWasThere()).isTrue();
          assertThatThrownBy(() -> prepare.present(haarlem, LAST, List.of("FBI"), COACH))
              .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.status()).isEqualTo(422));

          prepare.close(haarlem, LAST, COACH);
          assertThat(on(wiring, haarlem, LAST).over()).isTrue();
          assertThatThrownBy(() -> prepare.close(haarlem, LAST, OTHER))
              .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.status()).isEqualTo(409));
        });
  }

  private static MeetingAgenda on(Wiring wiring, Region region, LocalDate day) {
    return wiring.get(MeetingAgendas.class).on(region, day);
  }

  private static List<String> subjects(MeetingAgenda agenda) {
    return agenda.points().stream().map(AgendaItem::subject).toList();
  }

  private void with(DatabaseKind kind, BiConsumer<Wiring, Region> test) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      test.accept(new Wiring(world), haarlem);
    }
  }
}
