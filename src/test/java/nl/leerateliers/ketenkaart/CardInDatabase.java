package nl.leerateliers.ketenkaart;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import nl.leerateliers.exchange.RealDatasets;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;
import org.junit.jupiter.api.io.TempDir;

/** A card of Haarlem in a real database, to write on. */
abstract class CardInDatabase {

  static final String CARD = "H-001";

  @TempDir Path temp;

  void with(DatabaseKind kind, BiConsumer<RegionsForTests, Region> test) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      test.accept(world, RealDatasets.load(world, "haarlem"));
    }
  }

  static SavedCard save(WriteCard write, Region region, CardEdit... edits) {
    return write.save(region, CARD, List.of(edits), "somebody", null);
  }

  /** Why an edit is refused; empty when it is not. */
  static String refusal(WriteCard write, Region region, String field, String from, String to) {
    return save(write, region, new CardEdit(field, from, to)).refused().stream()
        .map(SavedCard.Refused::reason)
        .findFirst()
        .orElse("");
  }

  static long number(RegionsForTests world, Region region, String query) {
    return world
        .database()
        .read(region, em -> ((Number) em.createNativeQuery(query).getSingleResult()).longValue());
  }
}
