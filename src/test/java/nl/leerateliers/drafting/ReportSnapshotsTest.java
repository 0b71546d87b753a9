package nl.leerateliers.drafting;

import static nl.leerateliers.drafting.GivenCompositions.HASH;
import static nl.leerateliers.drafting.GivenCompositions.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import nl.leerateliers.region.DatabaseKind;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The numbers of what reports were made from, in real databases. */
class ReportSnapshotsTest {

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void aSnapshotHasOneNumberAndIsFoundByItOrItsChecksum(DatabaseKind kind) {
    with(
        temp,
        kind,
        (wiring, place) -> {
          ReportSnapshots snapshots = wiring.get(ReportSnapshots.class);
          int number = snapshots.number(place, HASH, Instant.EPOCH);
          assertThat(snapshots.number(place, HASH, Instant.EPOCH)).isEqualTo(number);
          assertThat(snapshots.find(place, "" + number)).as("not kept yet").isEmpty();
          snapshots.keep(place, number, HASH);
          assertThat(snapshots.find(place, "" + number)).isPresent();
          assertThat(snapshots.find(place, HASH.substring(0, 12))).isPresent();
          assertThat(snapshots.find(place, HASH.substring(0, 5))).isEmpty();
          assertThat(snapshots.find(place, "999")).isEmpty();
        });
  }
}
