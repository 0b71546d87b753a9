package nl.leerateliers.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * The bundles as they lie in the source: what is said in Dutch is said in English, and somewhere.
 */
class EnglishTextsTest {

  private static final Path BUNDLES = Path.of("src/main/resources/messages");
  private static final Pattern LITERAL = Pattern.compile("[\"']([\\w.-]+)[\"']");
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

  /** By its key, or by a beginning of it to which the rest is added. */
  @Test
  void everyTextIsAskedForSomewhere() throws IOException {
    Set<String> asked = new HashSet<>();
    for (String root : List.of("src/main/java", "src/main/webapp", "reports")) {
      try (Stream<Path> files = Files.walk(Path.of(root))) {
        for (Path file : files.filter(EnglishTextsTest::isSource).toList()) {
          LITERAL.matcher(Files.readString(file)).results().forEach(r -> asked.add(r.group(1)));
        }
      }
    }
    List<String> unused = new ArrayList<>();
    for (Path bundle : dutchBundles()) {
      String slice = bundle.getFileName().toString().replace(".properties", "");
      read(bundle).stringPropertyNames().stream()
          .map(key -> slice + "." + key)
          .filter(key -> !isAsked(key, asked))
          .forEach(unused::add);
    }
    assertThat(unused).isEmpty();
  }

  private static boolean isSource(Path file) {
    return file.toString().matches(".*\\.(java|xhtml|js)");
  }

  private static boolean isAsked(String key, Set<String> asked) {
    if (key.startsWith("problem.")) {
      String type = key.split("\\.")[1];
      String kind = type.substring(0, type.indexOf('-') + 1);
      return asked.contains(type) || kind.length() > 1 && asked.contains(kind);
    }
    for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
      String beginning = key.substring(0, dot);
      if (asked.contains(beginning + ".") || beginning.contains(".") && asked.contains(beginning)) {
        return true;
      }
    }
    return asked.contains(key);
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
