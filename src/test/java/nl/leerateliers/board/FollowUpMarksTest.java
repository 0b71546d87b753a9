package nl.leerateliers.board;

import static nl.leerateliers.message.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import nl.leerateliers.exchange.RealDatasets;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What somebody still has to do about a case, and the board it comes back on. */
class FollowUpMarksTest {

  private static final LocalDate DAY = LocalDate.of(2016, 3, 2);

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void aMarkComesBackFromItsDateUntilItIsClosed(DatabaseKind kind) {
    with(
        kind,
        (wiring, haarlem) -> {
          FollowUpMarks marks = wiring.get(FollowUpMarks.class);
          MarkDraft draft = mark("School bellen", "RVDK", DAY.toString());
          assertThat(marks.put(haarlem, "H-001", draft, "somebody")).isEmpty();
          assertThat(marks.put(haarlem, "H-001", draft, "somebody")).isEmpty();
          assertThat(marks.of(haarlem, "H-001")).hasSize(1);

          assertThat(due(wiring, haarlem, -1)).isEmpty();
          assertThat(due(wiring, haarlem, 9))
              .singleElement()
              .satisfies(
                  due -> {
                    assertThat(due.days()).isEqualTo(9);
                    assertThat(due.title()).isEqualTo("Klap aan een buschauffeur");
                  });

          refuses(404, () -> marks.close(haarlem, "H-002", draft.key(), "somebody"));
          marks.close(haarlem, "H-001", draft.key(), "somebody");
          marks.close(haarlem, "H-001", draft.key(), "another");
          assertThat(due(wiring, haarlem, 9)).isEmpty();
          assertThat(marks.of(haarlem, "H-001"))
              .singleElement()
              .satisfies(
                  mark -> {
                    assertThat(mark.isOpen()).isFalse();
                    assertThat(mark.closedBy()).isEqualTo("somebody");
                  });
        });
  }

  @ParameterizedTest
  @EnumSource
  void tellsWhatIsWrongWithAMark(DatabaseKind kind) {
    with(
        kind,
        (wiring, haarlem) -> {
          FollowUpMarks marks = wiring.get(FollowUpMarks.class);
          MarkDraft wrong = new MarkDraft("", "", "9", "FBI", "2016-02-31");
          Map<String, String> faults = marks.put(haarlem, "H-001", wrong, "somebody");
          assertThat(faults.keySet()).containsExactly("key", "what", "step", "owner", "dueOn");
          assertThat(
                  marks.put(
                      haarlem, "H-001", mark("x".repeat(301), "OM", "2015-01-01"), "somebody"))
              .containsOnlyKeys("what", "dueOn")
              .containsEntry(
                  "what", "Deze tekst heeft 301 tekens; er passen er 300. Maak de tekst korter.");
          assertThat(marks.of(haarlem, "H-001")).isEmpty();
          refuses(404, () -> marks.put(haarlem, "H-999", wrong, "somebody"));
        });
  }

  private static MarkDraft mark(String what, String owner, String day) {
    return new MarkDraft(UUID.randomUUID().toString(), what, "5", owner, day);
  }

  private static List<DayBoard.DueMark> due(Wiring wiring, Region region, int daysLater) {
    return wiring.get(DayBoards.class).on(region, DAY.plusDays(daysLater)).marks();
  }

  private void with(DatabaseKind kind, BiConsumer<Wiring, Region> test) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      test.accept(new Wiring(world), haarlem);
    }
  }
}
