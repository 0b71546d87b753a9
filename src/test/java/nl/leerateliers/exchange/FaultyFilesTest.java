package nl.leerateliers.exchange;

import static nl.leerateliers.exchange.GivenPackage.HAARLEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
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
    assertThat(GivenPackage.faultsOf(() -> DatasetPackage.read(folder, HAARLEM)))
        .extracting(Fault::file, Fault::rule)
        .containsExactly(
            tuple("datapackage.json", "file-missing"), tuple("claims.csv", "file-missing"));
  }

  @Test
  void nameAFileThatIsProbablyMisspelled() {
    Path folder =
        new GivenPackage().with("agendas.csv", "x").with("notes.txt", "my own").writeTo(temp);
    List<Fault> faults = GivenPackage.faultsOf(() -> DatasetPackage.read(folder, HAARLEM));
    assertThat(faults)
        .extracting(Fault::file, Fault::rule)
        .containsExactly(tuple("agendas.csv", "unknown-file"));
    assertThat(faults.get(0).remedy()).endsWith("Bedoelt u agenda.csv?");
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
    assertThat(given.faults())
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
    assertThat(given.with("agenda.csv", longer).faults())
        .extracting(Fault::line, Fault::rule)
        .contains(tuple(4L, "not-utf-8"));
  }

  @Test
  void nameAByteOrderMark() {
    GivenPackage given = new GivenPackage();
    assertThat(given.with("agenda.csv", "\uFEFF" + given.text("agenda.csv")).faults())
        .extracting(Fault::file, Fault::line, Fault::rule)
        .containsExactly(tuple("agenda.csv", 1L, "byte-order-mark"));
  }

  @Test
  void nameTheLineWhereAQuoteIsOpenedAndNeverClosed() {
    assertThat(new GivenPackage().changed("agenda.csv", "Terugblik", "\"Terugblik").faults())
        .extracting(Fault::file, Fault::line, Fault::rule)
        .containsExactly(tuple("agenda.csv", 3L, "quotes"));
  }

  @Test
  void nameAnEmptyFile() {
    assertThat(new GivenPackage().with("agenda.csv", "").faults())
        .extracting(Fault::file, Fault::line, Fault::rule)
        .containsExactly(tuple("agenda.csv", 1L, "no-header"));
  }

  @Test
  void nameEveryColumnThatIsMissingOrUnknown() {
    assertThat(new GivenPackage().changed("claims.csv", "given_source", "given_sourse").faults())
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
    assertThat(given.faults())
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
    assertThat(new GivenPackage().with("datapackage.json", json).faults())
        .extracting(Fault::file, Fault::rule)
        .contains(tuple("datapackage.json", "no-json"));
  }
}
