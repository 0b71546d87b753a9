package nl.leerateliers.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import nl.leerateliers.exchange.RealDatasets;
import nl.leerateliers.indicator.Filter;
import nl.leerateliers.indicator.TimeFigures;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Gathering against interpreting, and what happened in the weeks, of Haarlem's dataset. */
class TimeAndEventsTest {

  private static final String GATHERED = "select sum(minutes) from contribution";
  private static final String INTERPRETED =
      "select sum(interpretation_minutes) from ketenkaart where verdieping_decided = true";
  private static final String CARDS =
      "select count(interpretation_minutes) from ketenkaart where verdieping_decided = true";

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void addsUpTheMinutesOfTheCardsAndTellsOthersTheirShareOnly(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region region = RealDatasets.load(world, "haarlem");
      int gathered = number(world, region, GATHERED);
      int interpreted = number(world, region, INTERPRETED);
      TimeFigures screen = time(world, region, true);
      TimeFigures.Spent gathering = Objects.requireNonNull(screen.gathering());
      TimeFigures.Spent interpreting = Objects.requireNonNull(screen.interpreting());
      assertThat(gathering.minutes()).isPositive().isEqualTo(gathered);
      assertThat(interpreting.minutes()).isPositive().isEqualTo(interpreted);
      assertThat(screen.known().n().value()).hasValue(number(world, region, CARDS));
      assertThat(screen.known().base().value()).hasValue(84);
      assertThat(screen.weeks()).hasSize(8);
      assertThat(screen.weeks().stream().mapToInt(w -> w.gathering().minutes()).sum())
          .isEqualTo(gathered);
      assertThat(screen.weeks().stream().mapToInt(w -> w.interpreting().minutes()).sum())
          .isEqualTo(interpreted);
      int share = (int) Math.round(100.0 * interpreted / (gathered + interpreted));
      assertThat(screen.interpretingOf100()).isEqualTo(share);

      TimeFigures outside = time(world, region, false);
      assertThat(outside.gathering()).isNull();
      assertThat(outside.interpreting()).isNull();
      assertThat(outside.weeks()).isEmpty();
      assertThat(outside.interpretingOf100()).isEqualTo(share);
    }
  }

  @ParameterizedTest
  @EnumSource
  void numbersTheEventsOfTheWeeksThatAreShown(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region region = RealDatasets.load(world, "haarlem");
      Reflections reflections = new Wiring(world).get(Reflections.class);
      WeekMarks whole = reflections.crossCase(region, Filter.all(region.period())).marks();
      assertThat(whole.observedWeeks()).isEqualTo(6);
      assertThat(whole.observations().get(0).place()).isEqualTo("§1");
      assertThat(whole.marks()).extracting(WeekMarks.Mark::number).containsExactly(1, 2);
      WeekMarks.Mark first = whole.marks().get(0);
      assertThat(first.firstWeek()).isEqualTo(4);
      assertThat(first.isOneWeek()).isTrue();
      assertThat(first.event().place()).isEqualTo("§6.3.4");
      assertThat(first.event().fictitious()).isFalse();
      WeekMarks late = reflections.crossCase(region, Filter.weeks(5, 8)).marks();
      assertThat(late.marks()).extracting(mark -> mark.firstWeek()).containsExactly(7);
      assertThat(late.weeks()).allMatch(WeekMarks.Week::observed);
    }
  }

  private static TimeFigures time(RegionsForTests world, Region region, boolean seesCases) {
    Reflections reflections = new Wiring(world).get(Reflections.class);
    Filter all = Filter.all(region.period());
    return Objects.requireNonNull(reflections.crossCase(region, all, seesCases).figures().cards())
        .time();
  }

  private static int number(RegionsForTests world, Region region, String query) {
    return world
        .database()
        .read(region, em -> ((Number) em.createNativeQuery(query).getSingleResult()).intValue());
  }
}
