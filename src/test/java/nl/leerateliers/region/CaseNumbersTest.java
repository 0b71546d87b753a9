package nl.leerateliers.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseNumbersTest {

  private static final CaseNumbers OF_REGIONS = new CaseNumbers(Set.of("H", "DR"));

  @ParameterizedTest
  @ValueSource(strings = {"H-001", "H-1024", "DR-014", "M-001", "U-020", "X-12345678"})
  void areThoseOfTheRegionsWhateverTheirLettersAndSingleLettersFromElsewhere(String number) {
    assertThat(OF_REGIONS.in("Bij " + number + ", en (" + number + ").")).hasSize(2);
    assertThat(OF_REGIONS.in("\"regel\\n" + number + "\"")).as("behind a break in JSON").hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NEN-7510",
        "SHA-256",
        "ISO-27001",
        "LP-100",
        "ZSM-100",
        "A-014",
        "C-101",
        "E-007",
        "S-112",
        "S-01",
        "H-12",
        "2016-05",
        "D02",
        "H-001a",
        "XH-001",
        "h-001",
        "UTF-8",
        "NEN 7510"
      })
  void areNotNamesOfStandardsNorOtherNumbersOfThePortal(String words) {
    assertThat(OF_REGIONS.in("Volgens " + words + " is dit zo.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"A", "C", "E", "S"})
  void ofAgendaPointsClaimsEvaluationsAndSourcesHaveLettersThatNoRegionMayTake(
      String letter, @TempDir Path temp) {
    try (RegionsForTests world = RegionsForTests.on(DatabaseKind.H2, temp)) {
      world.writeFolder("haarlem", Map.of("letter", letter));
      world.regions().look();
      assertThat(world.regions().find("haarlem")).isEmpty();
      assertThat(world.regions().broken().get("haarlem").faults())
          .singleElement()
          .asString()
          .contains("kies een andere", "agendapunten, claims, evaluaties en bronnen");
    }
  }

  @Test
  void severalInARowHaveOneMark() {
    assertThat(OF_REGIONS.replaced("Zie H-014, U-007 en NEN-7510; H-001.", count -> "$" + count))
        .isEqualTo("Zie $2 en NEN-7510; $1.");
  }

  @Test
  void aRegionThatJoinsBringsItsLetters(@TempDir Path temp) {
    try (RegionsForTests world = RegionsForTests.on(DatabaseKind.H2, temp)) {
      assertThat(CaseNumbers.known().in("QX-014")).isEmpty();
      world.add("haarlem", Map.of("letter", "QX"));
      assertThat(CaseNumbers.known().in("QX-014")).containsExactly("QX-014");
    }
  }
}
