package nl.leerateliers.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.MissingResourceException;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** Every figure says what it is, in Dutch and in English. */
class DefinitionTest {

  @Test
  void definesAFamilyOfIdsOnceAndRefusesWhatIsNotDefined() {
    assertThat(Definition.key("principle.3")).isEqualTo("definition.principle.*");
    assertThat(Definition.key("organisation.OM.value")).isEqualTo("definition.organisation.*");
    assertThat(Definition.key("verdieping")).isEqualTo("definition.verdieping");
    assertThatThrownBy(() -> Definition.of("cases.unheardOf"))
        .isInstanceOf(MissingResourceException.class);
  }

  @Test
  void hasEveryDefinitionInBothLanguages() throws Exception {
    assertThat(bundle("definition_en").keySet()).isEqualTo(bundle("definition").keySet());
    assertThat(bundle("spreadsheet_en").keySet()).isEqualTo(bundle("spreadsheet").keySet());
  }

  private static ResourceBundle bundle(String name) throws java.io.IOException {
    try (var in = DefinitionTest.class.getResourceAsStream("/messages/" + name + ".properties")) {
      return new PropertyResourceBundle(java.util.Objects.requireNonNull(in));
    }
  }
}
