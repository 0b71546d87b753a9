package nl.leerateliers.exchange;

import static nl.leerateliers.exchange.GivenPackage.HAARLEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultyFilesTest {

  @TempDir Path temp;

  @Test
  void nameEveryFileThatIsMissingFromAFolder() {
    Path folder =
        new GivenPackage().without("claims.csv").without("datapackage.json").writeTo(temp);
    assertThat(faults(() -> DatasetPackage.read(folder, HAARLEM)))
        .extracting(Fault::file, Fault::rule)
        .containsExactly(
            tuple("datapackage.json", "file-missing"), tuple("claims.csv", "file-missing"));
  }

  @Test
  void nameAFileThatIsProbablyMisspelled() {
    Path folder =
        new GivenPackage().with("agendas.csv", "x").with("notes.txt", "my own").writeTo(temp);
    List<Fault> faults = faults(() -> DatasetPackage.read(folder, HAARLEM));
    assertThat(faults)
        .extracting(Fault::file, Fault::rule)
        .containsExactly(tuple("agendas.csv", "unknown-file"));
    assertThat(faults.get(0).remedy()).endsWith("Bedoelt u agenda.csv?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../ketenkaarten.csv", "/etc/passwd", "haarlem/agenda.csv", "x\\y.csv", "map/"})
  void refuseAnythingElseInAZip(String name) {
    assertThat(faults(new GivenPackage().with(name, "x")))
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
    assertThat(faults(() -> DatasetPackage.read(body, HAARLEM)))
        .extracting(Fault::rule)
        .containsExactly("no-zip");
  }

  @Test
  void refuseAZipThatIsCutOff() {
    byte[] zip = new GivenPackage().zip();
    assertThat(faults(() -> DatasetPackage.read(Arrays.copyOf(zip, 3_000), HAARLEM)))
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
    assertThat(faults(() -> DatasetPackage.read(bytes.toByteArray(), HAARLEM)))
        .extracting(Fault::file, Fault::rule)
        .containsExactly(tuple("agenda.csv", "too-large"));
  }

  @Test
  void refuseAZipWithCountlessEntries() {
    Map<String, byte[]> many = new HashMap<>();
    for (int i = 0; i < 5_000; i++) {
      many.put("empty-" + i, new byte[0]);
    }
    assertThat(faults(() -> DatasetPackage.read(GivenPackage.zip(many), HAARLEM)))
        .hasSizeLessThan(100)
        .extracting(Fault::rule)
        .contains("too-large");
  }

  @Test
  void nameEachLineThatIsNotUtf8() {
    GivenPackage given = new GivenPackage();
    byte[] cards = given.bytes("ketenkaarten.csv");
    String text = new String(cards, StandardCharsets.ISO_8859_1);
    int keuken = text.indexOf("keuken");
    int vuurwerk = text.indexOf("Vuurwerk");
    cards[keuken] = (byte) 0xE9;
    cards[keuken + 2] = (byte) 0xFF;
    cards[vuurwerk] = (byte) 0xC3;
    assertThat(faults(given))
        .extracting(Fault::file, Fault::line, Fault::rule)
        .containsExactly(
            tuple("ketenkaarten.csv", 4L, "not-utf-8"), tuple("ketenkaarten.csv", 5L, "not-utf-8"));
  }

  @Test
  void nameACharacterThatIsCutOffAtTheEnd() {
    GivenPackage given = new GivenPackage();
    byte[] agenda = given.bytes("agenda.csv");
    byte[] longer = Arrays.copyOf(agenda, agenda.length + 1);
    longer[agenda.length] = (byte) 0xC3;
    assertThat(faults(given.with("agenda.csv", longer)))
        .extracting(Fault::line, Fault::rule)
        .contains(tuple(4L, "not-utf-8"));
  }

  @Test
  void nameAByteOrderMark() {
    GivenPackage given = new GivenPackage();
    assertThat(faults(given.with("agenda.csv", "\uFEFF" + given.text("agenda.csv"))))
        .extracting(Fault::file, Fault::line, Fault::rule)
        .containsExactly(tuple("agenda.csv", 1L, "byte-order-mark"));
  }

  @Test
  void nameTheLineWhereAQuoteIsOpenedAndNeverClosed() {
    assertThat(faults(new GivenPackage().changed("agenda.csv", "Terugblik", "\"Terugblik")))
        .extracting(Fault::file, Fault::line, Fault::rule)
        .containsExactly(tuple("agenda.csv", 3L, "quotes"));
  }

  @Test
  void nameAnEmptyFile() {
    assertThat(faults(new GivenPackage().with("agenda.csv", "")))
        .extracting(Fault::file, Fault::line, Fault::rule)
        .containsExactly(tuple("agenda.csv", 1L, "no-header"));
  }

  @Test
  void nameEveryColumnThatIsMissingOrUnknown() {
    assertThat(faults(new GivenPackage().changed("claims.csv", "given_source", "given_sourse")))
        .extracting(Fault::line, Fault::column, Fault::value, Fault::rule)
        .containsExactly(
            tuple(1L, "given_source", "", "column-missing"),
            tuple(1L, "", "given_sourse", "column-unknown"));
  }

  @Test
  void refuseADescriptorOfAnotherRegionOrAnotherSchema() {
    GivenPackage given =
        new GivenPackage()
            .changed("datapackage.json", "\"name\": \"haarlem\"", "\"name\": \"utrecht\"")
            .changed("datapackage.json", "\"fictitious\": true", "\"fictitious\": false")
            .changed("datapackage.json", "\"short_name\"", "\"nickname\"");
    assertThat(faults(given))
        .extracting(Fault::file, Fault::column, Fault::value, Fault::rule)
        .containsExactly(
            tuple("datapackage.json", "name", "utrecht", "other-region"),
            tuple("datapackage.json", "fictitious", "false", "other-fictitious"),
            tuple("datapackage.json", "resources", "organisations.csv", "other-schema"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"resources\": 3}",
        "{\"resources\": [{}]}",
        "{\"name\": 5}",
        "{\"resources\": [3]}",
        "{\"resources\": [{\"path\": \"x\", \"schema\": {\"fields\": 1}}]}"
      })
  void refuseADescriptorThatIsNone(String json) {
    assertThat(faults(new GivenPackage().with("datapackage.json", json)))
        .extracting(Fault::file, Fault::rule)
        .contains(tuple("datapackage.json", "no-json"));
  }

  private static List<Fault> faults(GivenPackage given) {
    return faults(given::read);
  }

  private static List<Fault> faults(org.assertj.core.api.ThrowableAssert.ThrowingCallable read) {
    return catchThrowableOfType(FaultyDataset.class, read).faults();
  }
}
