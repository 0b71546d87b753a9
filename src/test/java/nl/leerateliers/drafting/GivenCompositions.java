package nl.leerateliers.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import nl.leerateliers.exchange.RealDatasets;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import nl.leerateliers.security.Role;
import nl.leerateliers.security.Visitor;

/** People who write a report together, and what they do most. */
final class GivenCompositions {

  static final Visitor RES = new Visitor("res", Role.RESEARCHER, null);
  static final Visitor EVA = new Visitor("eva", Role.RESEARCHER, null);
  static final Visitor KIM = new Visitor("kim", Role.COACH, "haarlem");

  static final String HASH = "0123456789abcdef".repeat(4);

  private GivenCompositions() {}

  static void with(Path temp, DatabaseKind kind, BiConsumer<Wiring, Place> test) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Place haarlem = new Place(RealDatasets.load(world, "haarlem"));
      Wiring wiring = new Wiring(world);
      for (Place place : List.of(haarlem, Place.EVERYWHERE)) {
        test.accept(wiring, place);
      }
    }
  }

  static int begin(Wiring wiring, Place place) {
    return begin(wiring, place, "");
  }

  static int begin(Wiring wiring, Place place, String reason) {
    ReportSnapshots snapshots = wiring.get(ReportSnapshots.class);
    int number = snapshots.number(place, HASH.replace('0', '1'), Instant.EPOCH);
    return wiring
        .get(Compositions.class)
        .begin(place, snapshots.keep(place, number, HASH), RES, reason)
        .number();
  }

  static Edition edition(Wiring wiring, Place place, int number) {
    return wiring.get(Compositions.class).get(place, number);
  }

  static Passage save(
      Wiring wiring, Place place, int number, int from, String text, boolean typing, Visitor by) {
    SavedPassage saved =
        wiring.get(WriteComposition.class).save(place, number, draft(from, text, typing), by);
    assertThat(saved.conflict()).isFalse();
    return saved.current();
  }

  static PassageDraft draft(int from, String text, boolean typing) {
    return new PassageDraft("1", "Inleiding", from, text, typing);
  }

  static void refused(int status, String type, Runnable act) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(
            Problem.class,
            p -> {
              assertThat(p.type()).isEqualTo(type);
              assertThat(p.status()).isEqualTo(status);
            });
  }
}
