package nl.leerateliers.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.MissingResourceException;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

  /** Whoever changes what a figure is says so: with a new version, and its checksum here. */
  @Test
  void hasANewVersionWheneverTheWordsChange() throws Exception {
    ResourceBundle dutch = bundle("definition");
    String words =
        new TreeSet<>(dutch.keySet())
            .stream()
                .filter(key -> !key.matches("(term|columns)\\..*|about|version"))
                .map(key -> key + "=" + dutch.getString(key) + "\n")
                .collect(Collectors.joining());
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
    assertThat(dutch.getString("version") + ", " + HexFormat.of().formatHex(digest, 0, 8))
        .isEqualTo("definitie versie 1, 0bb87f254c7e6c9d");
  }

  private static ResourceBundle bundle(String name) throws java.io.IOException {
    try (var in = DefinitionTest.class.getResourceAsStream("/messages/" + name + ".properties")) {
      return new PropertyResourceBundle(java.util.Objects.requireNonNull(in));
    }
  }
}
