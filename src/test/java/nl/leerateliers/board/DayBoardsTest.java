package nl.leerateliers.board;

import static nl.leerateliers.message.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import nl.leerateliers.exchange.RealDatasets;
import nl.leerateliers.ketenkaart.CardEdit;
import nl.leerateliers.ketenkaart.RegisterCard;
import nl.leerateliers.ketenkaart.Registration;
import nl.leerateliers.ketenkaart.WriteCard;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A day at the atelier, on the board, in real databases. */
class DayBoardsTest {

  private static final LocalDate DAY = LocalDate.of(2016, 3, 2);

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void aCaseGoesThroughTheDayAsItsCardIsWritten(DatabaseKind kind) {
    with(
        kind,
        (wiring, haarlem) -> {
          String id = register(wiring, haarlem);
          assertThat(find(wiring, haarlem, DAY, id).moment()).isEqualTo(Moment.DAY_START);
          assertThat(find(wiring, haarlem, DAY, id).open()).isEmpty();

          write(wiring, haarlem, id, "basic_information", "Eerder een melding.");
          assertThat(find(wiring, haarlem, DAY, id).moment()).isEqualTo(Moment.MORNING);

          write(wiring, haarlem, id, "verdieping_decided", "yes");
          BoardCase deepened = find(wiring, haarlem, DAY, id);
          assertThat(deepened.moment()).isEqualTo(Moment.AFTERNOON);
          assertThat(deepened.open())
              .extracting(OpenPoint::organisation)
              .containsExactly("OM", "POLITIE", "SHN", "RVDK", "RECLASSERING_3RO");

          write(wiring, haarlem, id, "OM.activity", "Beelden bekeken.");
          write(wiring, haarlem, id, "SHN.not_obtained", "Slachtoffer niet bereikt.");
          assertThat(find(wiring, haarlem, DAY, id).open())
              .contains(new OpenPoint("OM", OpenPoint.Kind.MINUTES))
              .noneMatch(point -> point.organisation().equals("SHN"));

          BoardCase next = find(wiring, haarlem, DAY.plusDays(1), id);
          assertThat(next.runsOver()).isTrue();
          assertThat(next.days()).isOne();

          write(wiring, haarlem, id, "intervention_chosen_on", DAY.plusDays(1).toString());
          assertThat(find(wiring, haarlem, DAY, id).moment()).isEqualTo(Moment.AFTERNOON);
          BoardCase decided = find(wiring, haarlem, DAY.plusDays(1), id);
          assertThat(decided.moment()).isEqualTo(Moment.DECIDED);
          assertThat(decided.runsOver()).isFalse();
          assertThat(decided.open()).contains(new OpenPoint("OM", OpenPoint.Kind.DEMAND));
          // What is still open is on the board the next morning too, and not for ever.
          assertThat(ids(wiring, haarlem, DAY.plusDays(4))).contains(id);
          assertThat(ids(wiring, haarlem, DAY.plusDays(5))).doesNotContain(id);
        });
  }

  @ParameterizedTest
  @EnumSource
  void aMoveHoldsUntilTheCardTellsSomethingElse(DatabaseKind kind) {
    with(
        kind,
        (wiring, haarlem) -> {
          String id = register(wiring, haarlem);
          MoveCase move = wiring.get(MoveCase.class);
          move.to(haarlem, id, Moment.AFTERNOON, DAY, "somebody");
          assertThat(find(wiring, haarlem, DAY, id).moment()).isEqualTo(Moment.AFTERNOON);
          assertThat(find(wiring, haarlem, DAY, id).moved()).isTrue();
          move.to(haarlem, id, Moment.MORNING, DAY, "somebody");
          assertThat(find(wiring, haarlem, DAY, id).moment()).isEqualTo(Moment.MORNING);

          write(wiring, haarlem, id, "verdieping_decided", "yes");
          assertThat(find(wiring, haarlem, DAY, id).moment()).isEqualTo(Moment.AFTERNOON);
          assertThat(find(wiring, haarlem, DAY, id).moved()).isFalse();

          write(wiring, haarlem, id, "intervention", "Gesprek met de buurt.");
          refuses(409, () -> move.to(haarlem, id, Moment.MORNING, DAY, "somebody"));
          refuses(404, () -> move.to(haarlem, "H-999", Moment.MORNING, DAY, "somebody"));
        });
  }

  @ParameterizedTest
  @EnumSource
  void aCaseThatIsNotDeepenedIsDecidedAndDoesNotRunOver(DatabaseKind kind) {
    with(
        kind,
        (wiring, haarlem) -> {
          String id = register(wiring, haarlem);
          write(wiring, haarlem, id, "verdieping_decided", "no");
          assertThat(find(wiring, haarlem, DAY, id).moment()).isEqualTo(Moment.DECIDED);
          assertThat(ids(wiring, haarlem, DAY.plusDays(1))).doesNotContain(id);
        });
  }

  private static String register(Wiring wiring, Region region) {
    Map<String, String> typed =
        Map.of(
            "title", "Ruit", "started_on", DAY.toString(), "primary_case_type", "JUVENILE_SUSPECT");
    String key = UUID.randomUUID().toString();
    return String.valueOf(
        wiring
            .get(RegisterCard.class)
            .register(region, new Registration(typed), "somebody", key)
            .id());
  }

  private static void write(Wiring wiring, Region region, String id, String field, String text) {
    List<CardEdit> edits = List.of(new CardEdit(field, "", text));
    assertThat(wiring.get(WriteCard.class).save(region, id, edits, "somebody", null).status())
        .isEqualTo(200);
  }

  private static DayBoard on(Wiring wiring, Region region, LocalDate day) {
    return wiring.get(DayBoards.class).on(region, day);
  }

  private static List<String> ids(Wiring wiring, Region region, LocalDate day) {
    return on(wiring, region, day).cards();
  }

  private static BoardCase find(Wiring wiring, Region region, LocalDate day, String id) {
    DayBoard board = on(wiring, region, day);
    List<BoardCase> found =
        Arrays.stream(Moment.values())
            .flatMap(moment -> board.columns().get(moment.ordinal()).cases().stream())
            .filter(each -> each.card().id().equals(id))
            .toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private void with(DatabaseKind kind, BiConsumer<Wiring, Region> test) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      test.accept(new Wiring(world), haarlem);
    }
  }
}
