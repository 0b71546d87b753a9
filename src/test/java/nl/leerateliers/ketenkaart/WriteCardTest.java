package nl.leerateliers.ketenkaart;

import static nl.leerateliers.message.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.leerateliers.exchange.RealDatasets;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Writing on one card, alone and with many, in real databases. */
class WriteCardTest extends CardInDatabase {

  @ParameterizedTest
  @EnumSource
  void losesNoUpdateOfTwentyWriters(DatabaseKind kind) throws Exception {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      WriteCard write = new Wiring(world).get(WriteCard.class);
      save(write, haarlem, new CardEdit("goal", text(haarlem, world, "goal"), "begin"));
      ExecutorService writers = Executors.newFixedThreadPool(20);
      List<Future<?>> work = new ArrayList<>();
      for (int writer = 0; writer < 20; writer++) {
        String name = "w" + writer;
        work.add(writers.submit(() -> writeTwentyFive(write, haarlem, name)));
      }
      for (Future<?> done : work) {
        done.get();
      }
      writers.shutdown();
      String[] words = text(haarlem, world, "goal").split(" ");
      assertThat(words).hasSize(501).doesNotHaveDuplicates();
      assertThat(number(world, haarlem, "select count(*) from card_change")).isEqualTo(501);
      assertThat(number(world, haarlem, "select max(number) from card_change")).isEqualTo(501);
      assertThat(number(world, haarlem, "select version from ketenkaart where id = '" + CARD + "'"))
          .isEqualTo(501);
    }
  }

  /** Each adds a word to what they saw; who meets a conflict goes on from the other's text. */
  private static void writeTwentyFive(WriteCard write, Region region, String name) {
    String seen = "begin";
    for (int edit = 0; edit < 25; edit++) {
      String word = " " + name + "-" + edit;
      SavedCard saved = save(write, region, new CardEdit("goal", seen, seen + word));
      while (!saved.conflicts().isEmpty()) {
        seen = saved.conflicts().get(0).theirs();
        saved = save(write, region, new CardEdit("goal", seen, seen + word));
      }
      seen = seen + word;
    }
  }

  @ParameterizedTest
  @EnumSource
  void keepsTheOtherFieldsWhenOneIsInConflictAndOneIsRefused(DatabaseKind kind) {
    with(
        kind,
        (world, haarlem) -> {
          WriteCard write = new Wiring(world).get(WriteCard.class);
          String goal = text(haarlem, world, "goal");
          save(write, haarlem, new CardEdit("goal", goal, "Van de ander"));
          SavedCard saved =
              save(
                  write,
                  haarlem,
                  new CardEdit("goal", goal, "Van mij"),
                  new CardEdit("VEILIG_THUIS.minutes", "", "1441"),
                  new CardEdit("VEILIG_THUIS.from_whom", "", "school"),
                  new CardEdit("interpretation", text(haarlem, world, "interpretation"), "Nieuw"));
          assertThat(saved.conflicts())
              .containsExactly(new SavedCard.Conflict("goal", "Van mij", "Van de ander"));
          assertThat(saved.refused())
              .singleElement()
              .satisfies(r -> assertThat(r.reason()).contains("1.440"));
          assertThat(text(haarlem, world, "goal")).isEqualTo("Van de ander");
          assertThat(text(haarlem, world, "interpretation")).isEqualTo("Nieuw");
          assertThat(saved.saved()).contains("interpretation");
        });
  }

  @ParameterizedTest
  @EnumSource
  void tellsInDutchWhyAValueIsRefused(DatabaseKind kind) {
    with(
        kind,
        (world, haarlem) -> {
          WriteCard write = new Wiring(world).get(WriteCard.class);
          CardFile file = new Wiring(world).get(Ketenkaarten.class).file(haarlem, CARD).get();
          String start = file.card().startedOn().toString();
          assertThat(refusal(write, haarlem, "started_on", start, "2015-01-01"))
              .contains("buiten het atelier");
          assertThat(refusal(write, haarlem, "started_on", start, "2016-02-31"))
              .contains("geen bestaande datum");
          assertThat(
                  refusal(
                      write,
                      haarlem,
                      "intervention_chosen_on",
                      "" + file.card().interventionChosenOn(),
                      "2016-01-01"))
              .contains("voor de startdatum");
          assertThat(refusal(write, haarlem, "goal", "", "x".repeat(500_000))).contains("500.000");
          assertThat(refusal(write, haarlem, "OM.minutes", "", "-1")).contains("heel getal");
          assertThat(refusal(write, haarlem, "goal_kind", "", "BOTH")).contains("bestaat niet");
          assertThat(refusal(write, haarlem, "version", "", "9")).contains("bestaat niet");
          assertThat(refusal(write, haarlem, "NOBODY.minutes", "", "9")).contains("bestaat niet");
          assertThat(number(world, haarlem, "select count(*) from card_change")).isZero();
        });
  }

  @ParameterizedTest
  @EnumSource
  void refusesAStaleVersionAndAnUnknownCard(DatabaseKind kind) {
    with(
        kind,
        (world, haarlem) -> {
          WriteCard write = new Wiring(world).get(WriteCard.class);
          refuses(412, () -> write.save(haarlem, CARD, List.of(), "somebody", 7));
          refuses(404, () -> write.save(haarlem, "H-999", List.of(), "somebody", null));
        });
  }

  private static String text(Region region, RegionsForTests world, String column) {
    return world
        .database()
        .read(
            region,
            em ->
                (String)
                    em.createNativeQuery(
                            "select " + column + " from ketenkaart where id = '" + CARD + "'")
                        .getSingleResult());
  }
}
