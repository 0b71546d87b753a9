package nl.leerateliers.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.leerateliers.disclosure.Count;
import nl.leerateliers.disclosure.Disclosure;
import nl.leerateliers.exchange.RealDatasets;
import nl.leerateliers.followup.SelectionRule;
import nl.leerateliers.ketenkaart.CaseType;
import nl.leerateliers.principle.Principle;
import nl.leerateliers.principle.Principles;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is withheld of one figure is not told by the figures that stand beside it. */
class SiblingFiguresTest {

  private static final int DEEPENED = 84;

  @TempDir Path temp;
  private Region region;
  private Principle principle;

  @BeforeEach
  void readWhatIsNotCounted() {
    try (RegionsForTests world = RegionsForTests.on(DatabaseKind.H2, temp)) {
      region = RealDatasets.load(world, "haarlem");
      principle = new Wiring(world).get(Principles.class).in(region).get(0);
    }
  }

  @Test
  void reasonsTellTheUnknownOnesOnlyTogether() {
    List<RegionTally.Reasons> few = new ArrayList<>();
    few.add(naming(38, "CONCERNS_CHILDREN", "REPEATED_VIOLENCE"));
    few.add(naming(2, "CONCERNS_CHILDREN"));
    few.add(naming(34, "REPEATED_VIOLENCE"));
    few.add(naming(10));
    List<Indicator> reasons = ReasonFigures.forVerdieping(figuring(), cases(), few);
    assertThat(reasons).filteredOn(r -> r.n().equals(new Disclosure(5).onScreen(72))).hasSize(1);
    assertThat(reasons)
        .as("72 of 84 and 10 unknown would tell that 2 do not name it")
        .noneMatch(reason -> reason.unknown().isShown());
    List<RegionTally.Reasons> many = new ArrayList<>();
    many.add(naming(40, "CONCERNS_CHILDREN"));
    many.add(naming(34, "REPEATED_VIOLENCE"));
    many.add(naming(10));
    assertThat(ReasonFigures.forVerdieping(figuring(), cases(), many))
        .allMatch(reason -> reason.unknown().equals(new Disclosure(5).onScreen(10)));
  }

  @Test
  void weeksAndRatingsDoNotTellInHowFewCasesAPrincipleDoesNotShow() {
    PrincipleFigures hidden = principle(10, 10, 10, 10, 10, 10, 11, 11);
    assertThat(hidden.evidence().n().isShown()).as("82 of 84").isFalse();
    assertThat(hidden.weeks()).noneMatch(Count::isShown);
    assertThat(hidden.ratings()).noneMatch(Count::isShown);
    PrincipleFigures shown = principle(9, 9, 9, 9, 9, 9, 9, 9);
    assertThat(shown.evidence().n().isShown()).as("72 of 84").isTrue();
    assertThat(shown.weeks()).allMatch(Count::isShown);
    assertThat(shown.ratings()).last().matches(Count::isShown);
  }

  private PrincipleFigures principle(int... weeks) {
    List<RegionTally.Evidence> evidence = new ArrayList<>();
    for (int week = 0; week < weeks.length; week++) {
      evidence.add(
          new RegionTally.Evidence(
              principle.number(), 5, region.period().from().plusWeeks(week), weeks[week]));
    }
    RegionTally tally =
        new RegionTally(
            cases(),
            List.of(),
            evidence,
            List.of(),
            List.of(),
            new SelectionRule(2, List.of()),
            List.of(),
            new CardTally(List.of(), List.of(), List.of(), List.of(), List.of()),
            new WrittenTally(List.of(), List.of(), List.of(), List.of()));
    Filter all = Filter.all(region.period());
    return PrincipleFigures.of(figuring(), all, tally, List.of(principle)).get(0);
  }

  private static RegionTally.Reasons naming(int cases, String... reasons) {
    return new RegionTally.Reasons(
        CaseType.JUVENILE_SUSPECT, null, true, List.of(reasons), List.of(), cases);
  }

  private CaseTally cases() {
    return new CaseTally(List.of(cases(true, DEEPENED), cases(false, 18)));
  }

  private CaseCell cases(boolean deepened, int count) {
    return new CaseCell(
        region.period().from(),
        CaseType.JUVENILE_SUSPECT,
        deepened,
        null,
        null,
        null,
        null,
        null,
        false,
        count);
  }

  private Figuring figuring() {
    return Figuring.over(
        new Disclosure(5),
        Exposure.PROTECTED,
        region,
        new Scope(region.period(), null),
        List.of(),
        cases());
  }
}
