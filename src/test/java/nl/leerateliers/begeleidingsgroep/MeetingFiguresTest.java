package nl.leerateliers.begeleidingsgroep;

import static nl.leerateliers.begeleidingsgroep.GivenMeeting.COACH;
import static nl.leerateliers.begeleidingsgroep.GivenMeeting.LAST;
import static nl.leerateliers.begeleidingsgroep.GivenMeeting.on;
import static nl.leerateliers.begeleidingsgroep.GivenMeeting.subjects;
import static nl.leerateliers.begeleidingsgroep.GivenMeeting.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.leerateliers.ketenkaart.CardEdit;
import nl.leerateliers.ketenkaart.WriteCard;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.RegionDatabase;
import nl.leerateliers.release.MeetingFigures;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The figures of a meeting are frozen once, and computed once. */
class MeetingFiguresTest {

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void theFirstWordOfACoachKeepsTheAgendaAndFreezesTheFigures(DatabaseKind kind) {
    with(
        kind,
        temp,
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
        temp,
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
        temp,
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
}
