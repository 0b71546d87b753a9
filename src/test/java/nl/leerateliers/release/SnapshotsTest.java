package nl.leerateliers.release;

import static nl.leerateliers.message.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerateliers.disclosure.PublishedTable;
import nl.leerateliers.exchange.RealDatasets;
import nl.leerateliers.ketenkaart.CardEdit;
import nl.leerateliers.ketenkaart.WriteCard;
import nl.leerateliers.message.Problem;
import nl.leerateliers.reflection.CrossAtelierReflection;
import nl.leerateliers.reflection.Reflections;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import nl.leerateliers.security.AuditActions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rule R8: the nation sees numbered snapshots that two people of the region released. */
class SnapshotsTest {

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void showsTheNationReleasedFiguresAndNeverTheCardsOfToday(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      Region utrecht = RealDatasets.load(world, "utrecht");
      assertThat(national(world).ateliers()).isEmpty();
      assertThat(national(world).unreleased()).containsExactly(haarlem, utrecht);
      assertThat(national(world).headline()).startsWith("Nog niet genoeg ateliers gaven");
      assertThat(GivenSnapshots.released(world, haarlem)).isEqualTo(1);
      CrossAtelierReflection first = national(world);
      assertThat(first.unreleased()).containsExactly(utrecht);
      assertThat(first.ateliers()).hasSize(1).allMatch(atelier -> atelier.snapshot() == 1);
      assertThat(first.snapshotOf(haarlem)).startsWith("momentopname 1, ");

      IntStream.rangeClosed(1, 30).forEach(n -> GivenCases.register(world, haarlem, n));
      assertThat(national(world).ateliers()).usingRecursiveComparison().isEqualTo(first.ateliers());
      assertThat(GivenSnapshots.released(world, haarlem)).isEqualTo(2);
      assertThat(national(world).ateliers().get(0).figures().headline().cases().n())
          .hasToString("132");
    }
  }

  @ParameterizedTest
  @EnumSource
  void takesTwoPeople(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      Wiring wiring = new Wiring(world);
      ProposeSnapshot propose = wiring.get(ProposeSnapshot.class);
      DecideSnapshot decide = wiring.get(DecideSnapshot.class);
      var coach = GivenSnapshots.coach(haarlem);
      int number = propose.propose(haarlem, coach);
      refuses("snapshot-same-account", () -> decide.release(haarlem, number, coach));
      assertThat(national(world).ateliers()).as("a proposal is not released").isEmpty();
      refuses("snapshot-open", () -> propose.propose(haarlem, coach));
      refuses("not-found", () -> decide.release(haarlem, 7, coach));
      decide.withdraw(haarlem, number, coach);
      refuses(
          "snapshot-decided", () -> decide.release(haarlem, number, GivenSnapshots.other(haarlem)));
      assertThat(propose.propose(haarlem, coach)).as("a number is used once").isEqualTo(2);
      decide.release(haarlem, 2, GivenSnapshots.other(haarlem));
      refuses("snapshot-unchanged", () -> propose.propose(haarlem, coach));
      assertThat(AuditActions.in(world, haarlem))
          .contains("snapshot-proposed", "snapshot-withdrawn", "snapshot-released");
    }
  }

  @ParameterizedTest
  @EnumSource
  void refusesWhereATableRestsOnAFewCasesMoreOrLess(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      GivenSnapshots.released(world, haarlem);
      ProposeSnapshot propose = new Wiring(world).get(ProposeSnapshot.class);
      change(world, haarlem, "H-001", "JUVENILE_SUSPECT", "DOMESTIC_VIOLENCE");
      assertThatThrownBy(() -> propose.propose(haarlem, GivenSnapshots.coach(haarlem)))
          .asInstanceOf(type(Problem.class))
          .satisfies(
              refused -> {
                assertThat(refused.type()).isEqualTo("snapshot-too-near");
                assertThat(refused.detail())
                    .contains("Preselect zorg en verdieping, jeugdige verdachten")
                    .contains("nummer 1")
                    .contains("Wacht tot");
              });
      assertThatThrownBy(() -> propose.check(haarlem, GivenSnapshots.other(haarlem)))
          .asInstanceOf(type(Problem.class))
          .satisfies(
              refused ->
                  assertThat(refused.detail())
                      .contains("een of meer tellingen", "nummer 1")
                      .doesNotContain("Preselect"));
      change(world, haarlem, "H-001", "DOMESTIC_VIOLENCE", "JUVENILE_SUSPECT");
      GivenCases.register(world, haarlem, 1);
      assertThatThrownBy(() -> propose.propose(haarlem, GivenSnapshots.coach(haarlem)))
          .asInstanceOf(type(Problem.class))
          .satisfies(
              refused -> assertThat(refused.detail()).contains("zaken in het ochtendoverleg"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void letsOneOfTwoProposalsAtOnceThrough(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      ProposeSnapshot propose = new Wiring(world).get(ProposeSnapshot.class);
      List<CompletableFuture<String>> asked =
          Stream.generate(
                  () ->
                      CompletableFuture.supplyAsync(
                          () -> {
                            try {
                              return "" + propose.propose(haarlem, GivenSnapshots.coach(haarlem));
                            } catch (Problem refused) {
                              return refused.type();
                            }
                          }))
              .limit(4)
              .toList();
      assertThat(asked.stream().map(CompletableFuture::join))
          .containsExactlyInAnyOrder("1", "snapshot-open", "snapshot-open", "snapshot-open");
    }
  }

  /** What is shown of a region depends on its own snapshot only, so it holds beside any other. */
  @ParameterizedTest
  @EnumSource
  void leavesARegionAsItWasWhenAnotherReleases(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      List<Region> regions =
          Stream.of("haarlem", "maastricht").map(key -> RealDatasets.load(world, key)).toList();
      regions.forEach(region -> GivenSnapshots.released(world, region));
      CrossAtelierReflection before = national(world);
      IntStream.rangeClosed(1, 40).forEach(n -> GivenCases.register(world, regions.get(0), n));
      GivenSnapshots.released(world, regions.get(0));
      CrossAtelierReflection after = national(world);
      assertThat(after.ateliers().get(0).snapshot()).isEqualTo(2);
      assertThat(after.ateliers().get(1))
          .usingRecursiveComparison()
          .isEqualTo(before.ateliers().get(1));
      PublishedTable mix = after.caseMix().counts();
      for (int column = 0; column < 2; column++) {
        int type = column;
        assertThat(mix.columnTotals().get(type).isShown())
            .as("a national total is the sum of what is shown, or not shown")
            .isEqualTo(mix.cells().stream().allMatch(row -> row.get(type).isShown()));
      }
    }
  }

  private static CrossAtelierReflection national(RegionsForTests world) {
    return new Wiring(world).get(Reflections.class).crossAtelierForFile();
  }

  private static void change(
      RegionsForTests world, Region region, String card, String from, String to) {
    boolean domestic = to.equals("DOMESTIC_VIOLENCE");
    new Wiring(world)
        .get(WriteCard.class)
        .save(
            region,
            card,
            List.of(
                new CardEdit("primary_case_type", from, to),
                new CardEdit(
                    "domestic_violence", domestic ? "no" : "yes", domestic ? "yes" : "no")),
            "somebody",
            null);
  }
}
