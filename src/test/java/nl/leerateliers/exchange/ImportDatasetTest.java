package nl.leerateliers.exchange;

import static nl.leerateliers.exchange.GivenPackage.HAARLEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImportDatasetTest {

  private static final Clock NOON =
      Clock.fixed(Instant.parse("2016-04-12T12:00:00Z"), ZoneOffset.UTC);

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void exportsTheBytesThatWereImported(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = world.add("haarlem");
      GivenPackage given = new GivenPackage();
      importing(world).into(haarlem, given.read(), "coach-haarlem", "coach");

      Map<String, byte[]> exported = DatasetPackage.files(in(world, haarlem), HAARLEM);
      assertThat(exported.keySet()).containsExactlyInAnyOrderElementsOf(given.files().keySet());
      exported.forEach((file, bytes) -> assertThat(bytes).as(file).isEqualTo(given.bytes(file)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void givesTheSameZipAfterAnotherRound(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = world.add("haarlem");
      importing(world).into(haarlem, new GivenPackage().read(), "coach-haarlem", "coach");
      byte[] first = DatasetPackage.zip(in(world, haarlem), haarlem);
      importing(world).into(haarlem, DatasetPackage.read(first, haarlem), "coach", "coach");
      assertThat(DatasetPackage.zip(in(world, haarlem), haarlem)).isEqualTo(first);
    }
  }

  @ParameterizedTest
  @EnumSource
  void replacesWhatWasThere(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = world.add("haarlem");
      importing(world).into(haarlem, new GivenPackage().read(), "coach-haarlem", "coach");
      GivenPackage other =
          new GivenPackage().changed("ketenkaarten.csv", "Duw op het schoolplein", "Een klap");
      String header = other.text("agenda.csv").lines().findFirst().orElseThrow();
      other.with("agenda.csv", header + "\r\n");
      importing(world).into(haarlem, other.read(), "coach-haarlem", "coach");

      Dataset now = in(world, haarlem);
      assertThat(now.rows("agenda")).isEmpty();
      assertThat(now.rows("ketenkaarten").get(0).text("title")).isEqualTo("Een klap");
      assertThat(now.counts()).containsEntry("ketenkaarten.csv", 3).containsEntry("agenda.csv", 0);
    }
  }

  @ParameterizedTest
  @EnumSource
  void notesTheImportAndWhoDidIt(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = world.add("haarlem");
      Dataset dataset = new GivenPackage().read();
      importing(world).into(haarlem, dataset, "coach-haarlem", "coach");
      assertThat(query(world, haarlem, "select imported_by, checksum, cards from dataset_import"))
          .containsExactly(List.of("coach-haarlem", dataset.checksum(), 3));
      assertThat(query(world, haarlem, "select account, role, action from audit_line"))
          .containsExactly(List.of("coach-haarlem", "coach", "dataset-imported"));
      assertThat(
              query(
                  world,
                  haarlem,
                  "select count(*), count(*) from audit_line a join dataset_import d on"
                      + " d.imported_at = a.happened_at where d.imported_at = timestamp with time"
                      + " zone '2016-04-12 12:00:00+00:00'"))
          .containsExactly(List.of(1L, 1L));
    }
  }

  @ParameterizedTest
  @EnumSource
  void keepsTheOldDatasetWhenOneRowDeepInTheNewOneDoesNotFit(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = world.add("haarlem");
      importing(world).into(haarlem, new GivenPackage().read(), "coach-haarlem", "coach");
      Dataset other =
          new GivenPackage()
              .changed("ketenkaarten.csv", "Duw op het schoolplein", "Een klap")
              .read();

      assertThatThrownBy(
              () -> importing(world).into(haarlem, withItsLastRowTwice(other), "x", "coach"))
          .isInstanceOf(IllegalStateException.class);

      assertThat(in(world, haarlem).checksum()).isEqualTo(new GivenPackage().read().checksum());
      assertThat(query(world, haarlem, "select account, role from audit_line"))
          .containsExactly(List.of("coach-haarlem", "coach"));
    }
  }

  private static Dataset withItsLastRowTwice(Dataset dataset) {
    Map<String, List<Row>> rows = new HashMap<>();
    DatasetSchema.get().tables().forEach(t -> rows.put(t.name(), dataset.rows(t.name())));
    List<Row> last = new ArrayList<>(dataset.rows("characteristics"));
    last.add(last.get(last.size() - 1));
    rows.put("characteristics", last);
    return new Dataset(rows);
  }

  private static ImportDataset importing(RegionsForTests world) {
    return new ImportDataset(world.database(), NOON);
  }

  private static Dataset in(RegionsForTests world, Region region) {
    return new Datasets(world.database()).in(region);
  }

  private static List<List<Object>> query(RegionsForTests world, Region region, String sql) {
    return world
        .database()
        .read(
            region,
            em -> {
              List<List<Object>> rows = new ArrayList<>();
              for (Object row : em.createNativeQuery(sql).getResultList()) {
                rows.add(List.of((Object[]) row));
              }
              return rows;
            });
  }
}
