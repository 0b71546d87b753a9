package nl.leerateliers.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The bundles as they lie in the source: what is said in Dutch is said in English. */
class EnglishTextsTest {

  private static final Path BUNDLES = Path.of("src/main/resources/messages");
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

  @Test
  void everyDutchTextHasAnEnglishOneWithTheSameArguments() throws IOException {
    SoftAssertions softly = new SoftAssertions();
    for (Path bundle : dutchBundles()) {
      Properties dutch = read(bundle);
      Properties english = read(english(bundle));
      softly
          .assertThat(english.stringPropertyNames())
          .as(bundle.getFileName().toString())
          .containsExactlyInAnyOrderElementsOf(dutch.stringPropertyNames());
      for (String key : english.stringPropertyNames()) {
        softly
            .assertThat(arguments(english.getProperty(key)))
            .as("%s, %s", bundle.getFileName(), key)
            .isEqualTo(arguments(dutch.getProperty(key, "")));
      }
    }
    softly.assertAll();
  }

  @Test
  void everyEnglishTextCanBeFilledIn() throws IOException {
    SoftAssertions softly = new SoftAssertions();
    for (Path bundle : dutchBundles()) {
      Properties english = read(english(bundle));
      for (String key : english.stringPropertyNames()) {
        String text = english.getProperty(key);
        // A straight apostrophe hides the arguments after it.
        softly.assertThat(text).as(key).doesNotContain("'");
        softly
            .assertThatCode(() -> new MessageFormat(text, Language.ENGLISH.locale()))
            .as(key)
            .doesNotThrowAnyException();
      }
    }
    softly.assertAll();
  }

  private static List<Path> dutchBundles() throws IOException {
    try (Stream<Path> files = Files.list(BUNDLES)) {
      List<Path> dutch = files.filter(file -> !file.toString().endsWith("_en.properties")).toList();
      assertThat(dutch).hasSizeGreaterThan(20);
      return dutch;
    }
  }

  private static Path english(Path bundle) {
    String name = bundle.getFileName().toString().replace(".properties", "_en.properties");
    return bundle.resolveSibling(name);
  }

  private static Properties read(Path bundle) throws IOException {
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(bundle)) {
      texts.load(reader);
    }
    return texts;
  }

  private static TreeSet<String> arguments(String text) {
    return new TreeSet<>(
        ARGUMENT.matcher(text).results().map((MatchResult r) -> r.group(1)).toList());
  }
}
