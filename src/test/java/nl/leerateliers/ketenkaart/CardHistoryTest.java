package nl.leerateliers.ketenkaart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import nl.leerateliers.exchange.RealDatasets;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reading back what was changed on a card, in real databases. */
class CardHistoryTest {

  private static final String CARD = "H-001";

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void tellsWhoChangedWhatNewestFirst(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      Wiring wiring = new Wiring(world);
      changeTwice(haarlem, wiring);
      List<CardMoment> moments =
          wiring.get(CardHistory.class).moments(haarlem, CARD, Integer.MAX_VALUE, 10, true);
      assertThat(moments).extracting(CardMoment::account).containsExactly("bea", "anna");
      assertThat(moments.get(0).lines())
          .containsExactly(new CardMoment.Line("Halt: Hoeveel tijd (minuten)", "20", "25"));
      assertThat(moments.get(1).lines())
          .extracting(CardMoment.Line::label, CardMoment.Line::after)
          .containsExactly(
              tuple("Doel", "Rust in huis"), tuple("Halt: Hoeveel tijd (minuten)", "20"));
      assertThat(wiring.get(CardHistory.class).moments(haarlem, CARD, 3, 10, true)).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void readsTheCardAsItWasAfterAnyChange(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      Wiring wiring = new Wiring(world);
      CardHistory history = wiring.get(CardHistory.class);
      CardThen before = history.then(haarlem, CARD, 0, true);
      changeTwice(haarlem, wiring);
      assertThat(then(history.then(haarlem, CARD, 0, true), "Doel"))
          .isEqualTo(then(before, "Doel"));
      CardThen first = history.then(haarlem, CARD, 2, true);
      assertThat(first.account()).isEqualTo("anna");
      assertThat(then(first, "Doel")).isEqualTo("Rust in huis");
      assertThat(then(first, "Halt: Hoeveel tijd (minuten)")).isEqualTo("20");
      assertThat(field(first, "Halt: Hoeveel tijd (minuten)").now()).isEqualTo("25");
      assertThat(field(first, "Doel").isChanged()).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource
  void knowsNoHistoryOfAnUnknownCardOrChange(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      CardHistory history = new Wiring(world).get(CardHistory.class);
      assertThat(history.moments(haarlem, CARD, Integer.MAX_VALUE, 10, true)).isEmpty();
      assertThatThrownBy(() -> history.moments(haarlem, "H-999", Integer.MAX_VALUE, 10, true))
          .isInstanceOf(Problem.class);
      assertThatThrownBy(() -> history.then(haarlem, "H-999", 0, true)).isInstanceOf(Problem.class);
      assertThatThrownBy(() -> history.then(haarlem, CARD, 1, true)).isInstanceOf(Problem.class);
    }
  }

  @ParameterizedTest
  @EnumSource
  void keepsANameThatWasTakenAwayFromWhoDoesNotWrite(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      Wiring wiring = new Wiring(world);
      WriteCard write = wiring.get(WriteCard.class);
      String goal = write.values(haarlem, CARD).getOrDefault("goal", "");
      String named = "Rust voor mevrouw De Vries";
      write.save(haarlem, CARD, List.of(new CardEdit("goal", goal, named)), "anna", null);
      write.save(haarlem, CARD, List.of(new CardEdit("goal", named, "Rust")), "anna", null);
      CardHistory history = wiring.get(CardHistory.class);
      assertThat(history.moments(haarlem, CARD, Integer.MAX_VALUE, 10, true).toString())
          .contains("De Vries");
      assertThat(then(history.then(haarlem, CARD, 1, true), "Doel")).isEqualTo(named);
      assertThat(history.moments(haarlem, CARD, Integer.MAX_VALUE, 10, false).toString())
          .doesNotContain("De Vries")
          .contains("misschien een naam")
          .contains("Rust");
      assertThat(then(history.then(haarlem, CARD, 1, false), "Doel")).contains("misschien");
    }
  }

  private static void changeTwice(Region region, Wiring wiring) {
    WriteCard write = wiring.get(WriteCard.class);
    String goal = write.values(region, CARD).getOrDefault("goal", "");
    String minutes = write.values(region, CARD).getOrDefault("HALT.minutes", "");
    write.save(
        region,
        CARD,
        List.of(
            new CardEdit("goal", goal, "Rust in huis"),
            new CardEdit("HALT.minutes", minutes, "20")),
        "anna",
        null);
    write.save(region, CARD, List.of(new CardEdit("HALT.minutes", "20", "25")), "bea", null);
  }

  private static String then(CardThen card, String label) {
    return field(card, label).then();
  }

  private static CardThen.Field field(CardThen card, String label) {
    return card.steps().stream()
        .flatMap(step -> step.fields().stream())
        .filter(field -> field.label().equals(label))
        .findFirst()
        .orElse(new CardThen.Field(label, "", ""));
  }
}
