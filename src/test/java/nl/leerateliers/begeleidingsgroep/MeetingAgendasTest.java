package nl.leerateliers.begeleidingsgroep;

import static nl.leerateliers.begeleidingsgroep.GivenMeeting.COACH;
import static nl.leerateliers.begeleidingsgroep.GivenMeeting.EARLIER;
import static nl.leerateliers.begeleidingsgroep.GivenMeeting.LAST;
import static nl.leerateliers.begeleidingsgroep.GivenMeeting.OTHER;
import static nl.leerateliers.begeleidingsgroep.GivenMeeting.on;
import static nl.leerateliers.begeleidingsgroep.GivenMeeting.subjects;
import static nl.leerateliers.begeleidingsgroep.GivenMeeting.with;
import static nl.leerateliers.message.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.leerateliers.region.DatabaseKind;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From the evaluations of Friday to the dagstart of Wednesday, in real databases. */
class MeetingAgendasTest {

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void anAgendaBuildsItselfOfWhatWasSaidAndWhatStillRuns(DatabaseKind kind) {
    with(
        kind,
        temp,
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
          assertThat(agenda.over()).isFalse();

          MeetingAgenda held = on(wiring, haarlem, EARLIER);
          assertThat(held.over()).isTrue();
          assertThat(held.points()).noneMatch(AgendaItem::isProposed).hasSize(5);
        });
  }

  @ParameterizedTest
  @EnumSource
  void twoCoachesWhoOrderAtOnceLoseNothing(DatabaseKind kind) {
    with(
        kind,
        temp,
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
        temp,
        (wiring, haarlem) -> {
          PrepareAgenda prepare = wiring.get(PrepareAgenda.class);
          prepare.leaveOut(haarlem, LAST, "PRACTICE", "Volgende week", COACH);
          MeetingAgenda agenda = on(wiring, haarlem, LAST);
          assertThat(agenda.points()).noneMatch(p -> p.kind() == ItemKind.PRACTICE);
          assertThat(agenda.leftOut())
              .singleElement()
              .satisfies(left -> assertThat(left.reason()).isEqualTo("Volgende week"));
          refuses(409, () -> prepare.leaveOut(haarlem, LAST, "TRANSFER", "Geen tijd", COACH));
          refuses(404, () -> prepare.leaveOut(haarlem, LAST, "A-001", "Oud", COACH));

          String before = agenda.points().get(0).subject();
          assertThat(prepare.reword(haarlem, LAST, "A-029", before, "Halt erbij", COACH)).isEmpty();
          assertThat(prepare.reword(haarlem, LAST, "A-029", before, "Anders", OTHER))
              .isEqualTo("Halt erbij");

          prepare.putBack(haarlem, LAST, agenda.leftOut().get(0).id(), COACH);
          assertThat(on(wiring, haarlem, LAST).leftOut()).isEmpty();
        });
  }
}
