package nl.leerateliers.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import nl.leerateliers.passport.MovePoint;
import nl.leerateliers.passport.Passport;
import nl.leerateliers.passport.Passports;
import nl.leerateliers.passport.PointState;
import nl.leerateliers.passport.PointStep;
import nl.leerateliers.passport.StepDraft;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import nl.leerateliers.security.Role;
import nl.leerateliers.security.Visitor;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The states of learning points travel, and no import lets one fall back in silence. */
class StatesRoundTripTest {

  private static final StepDraft DECIDED =
      new StepDraft("LEARNING_POINT", "DECIDED", "OM", "", "Wij doen dit.");

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void keepsStatesOfTheDatasetAndStatesReachedHere(DatabaseKind kind) {
    afterADecision(
        kind,
        (world, haarlem) -> {
          byte[] exported = exported(world, haarlem);

          load(world, haarlem, DatasetPackage.read(exported, haarlem));
          assertThat(exported(world, haarlem)).isEqualTo(exported);
          Passport here = passport(world, haarlem);
          assertThat(here.steps())
              .extracting(PointStep::to, PointStep::isOfDataset, PointStep::role)
              .containsExactly(
                  tuple(PointState.OBSERVATION, true, Role.PARTICIPANT),
                  tuple(PointState.INSIGHT, true, null),
                  tuple(PointState.LEARNING_POINT, true, null),
                  tuple(PointState.DECIDED, false, Role.COACH));
          assertThat(here.replaced()).isEmpty();
          assertThat(here.steps().get(1).from()).isEqualTo(PointState.OBSERVATION);
        });
  }

  @ParameterizedTest
  @EnumSource
  void bringsThemToAnEmptyDatabaseWithoutWhoMadeThem(DatabaseKind kind) {
    afterADecision(
        kind,
        (world, haarlem) -> {
          byte[] exported = exported(world, haarlem);
          forgetAll(world, haarlem);

          load(world, haarlem, DatasetPackage.read(exported, haarlem));
          assertThat(exported(world, haarlem)).isEqualTo(exported);
          PointStep last = passport(world, haarlem).steps().get(3);
          assertThat(last.isOfDataset()).isTrue();
          assertThat(List.of(last.to(), String.valueOf(last.organisation()), last.reason()))
              .containsExactly(PointState.DECIDED, "OM", "Wij doen dit.");
          assertThat(last.reachedOn()).isEqualTo(LocalDate.of(2016, 4, 12));
        });
  }

  @ParameterizedTest
  @EnumSource
  void keepsTheWayThatAnotherDatasetTakesThePlaceOf(DatabaseKind kind) {
    afterADecision(
        kind,
        (world, haarlem) -> {
          load(world, haarlem, new GivenPackage().read());
          Passport back = passport(world, haarlem);
          assertThat(back.state()).isEqualTo(PointState.LEARNING_POINT);
          assertThat(back.steps()).hasSize(3);
          assertThat(back.replaced())
              .singleElement()
              .satisfies(was -> assertThat(was.states()).hasSize(4))
              .satisfies(
                  was -> assertThat(was.states().get(3).reason()).isEqualTo("Wij doen dit."));
          assertThat(actions(world, haarlem)).containsOnlyOnce("learning-states-replaced");
        });
  }

  @ParameterizedTest
  @EnumSource
  void addsTheStateOfAnOlderPackageToTheWayThatIsThere(DatabaseKind kind) {
    afterADecision(
        kind,
        (world, haarlem) -> {
          load(world, haarlem, new GivenPackage().without("learning-point-states.csv").read());
          Passport older = passport(world, haarlem);
          assertThat(older.steps())
              .extracting(PointStep::to)
              .containsExactly(
                  PointState.OBSERVATION,
                  PointState.INSIGHT,
                  PointState.LEARNING_POINT,
                  PointState.DECIDED,
                  PointState.LEARNING_POINT);
          PointStep last = older.steps().get(4);
          assertThat(last.isBack()).isTrue();
          assertThat(last.sourceId()).isEqualTo("S-01");
          assertThat(last.reason()).isNotBlank();
          byte[] exported = exported(world, haarlem);
          assertThat(DatasetPackage.zip(DatasetPackage.read(exported, haarlem), haarlem))
              .isEqualTo(exported);
        });
  }

  /** On a region that loaded the package and then decided on its learning point. */
  private void afterADecision(DatabaseKind kind, BiConsumer<RegionsForTests, Region> test) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = world.add("haarlem");
      load(world, haarlem, new GivenPackage().read());
      decide(world, haarlem);
      test.accept(world, haarlem);
    }
  }

  private static void decide(RegionsForTests world, Region region) {
    Visitor coach = new Visitor("coach-haarlem", Role.COACH, region.key());
    assertThat(new Wiring(world).get(MovePoint.class).move(region, "LP-1", DECIDED, coach))
        .isEmpty();
  }

  private static void load(RegionsForTests world, Region region, Dataset dataset) {
    new Wiring(world).get(ImportDataset.class).into(region, dataset, "coach-haarlem", "coach");
  }

  private static byte[] exported(RegionsForTests world, Region region) {
    return DatasetPackage.zip(new Datasets(world.database()).in(region), region);
  }

  private static Passport passport(RegionsForTests world, Region region) {
    return new Wiring(world).get(Passports.class).find(region, "LP-1").orElseThrow();
  }

  private static void forgetAll(RegionsForTests world, Region region) {
    world
        .database()
        .write(
            region, em -> em.createNativeQuery("delete from learning_point_state").executeUpdate());
  }

  @SuppressWarnings("unchecked")
  private static List<Object> actions(RegionsForTests world, Region region) {
    return world
        .database()
        .read(region, em -> em.createNativeQuery("select action from audit_line").getResultList());
  }
}
