package nl.leerateliers.exchange;

import static nl.leerateliers.exchange.GivenPackage.HAARLEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.leerateliers.harness.Zip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultyZipsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"../ketenkaarten.csv", "/etc/passwd", "haarlem/agenda.csv", "x\\y.csv", "map/"})
  void refuseAnythingElseInAZip(String name) {
    assertThat(new GivenPackage().with(name, "x").faults())
        .extracting(Fault::file, Fault::rule)
        .containsExactly(tuple(name, "unknown-file"));
  }

  @Test
  void takeNoSettingsFromAZip() {
    Dataset read = new GivenPackage().with("region.properties", "key=other").read();
    assertThat(read.cards()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "PK", "this is no zip"})
  void refuseWhatIsNoZip(String bytes) {
    byte[] body = bytes.getBytes(StandardCharsets.UTF_8);
    assertThat(GivenPackage.faultsOf(() -> DatasetPackage.read(body, HAARLEM)))
        .extracting(Fault::rule)
        .containsExactly("no-zip");
  }

  @Test
  void refuseAZipThatIsCutOff() {
    byte[] zip = new GivenPackage().zip();
    assertThat(GivenPackage.faultsOf(() -> DatasetPackage.read(Arrays.copyOf(zip, 3_000), HAARLEM)))
        .extracting(Fault::rule)
        .contains("no-zip");
  }

  @Test
  void refuseAZipBombBeforeItFillsTheMemory() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("agenda.csv"));
      byte[] megabyte = new byte[1024 * 1024];
      for (int i = 0; i < 110; i++) {
        zip.write(megabyte);
      }
    }
    assertThat(bytes.size()).isLessThan(1024 * 1024);
    assertThat(GivenPackage.faultsOf(() -> DatasetPackage.read(bytes.toByteArray(), HAARLEM)))
        .extracting(Fault::file, Fault::rule)
        .containsExactly(tuple("agenda.csv", "too-large"));
  }

  @Test
  void refuseAZipWithCountlessEntries() {
    Map<String, byte[]> many = new HashMap<>();
    for (int i = 0; i < 5_000; i++) {
      many.put("empty-" + i, new byte[0]);
    }
    assertThat(GivenPackage.faultsOf(() -> DatasetPackage.read(Zip.of(many), HAARLEM)))
        .hasSizeLessThan(100)
        .extracting(Fault::rule)
        .contains("too-large");
  }
}
