package nl.leerateliers.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Colours, sizes of type and the typeface stand in one file. */
class StylesTest {

  private static final Path FILE = Path.of("reports/styles.jrtx");
  private static final Pattern COLOUR =
      Pattern.compile(
          "#\\p{XDigit}{6}\\b|#\\p{XDigit}{3}\\b|0x\\p{XDigit}{6}\\b|\"(?=\\p{XDigit}*\\d)\\p{XDigit}{6}\"");
  private static final Pattern SIZE =
      Pattern.compile("fontSize=\"\\d|font-size=\"\\d|<w:sz(Cs)? w:val=\\\\?\"\\d");
  private static final Pattern TYPEFACE = Pattern.compile("[\"']Source Sans 3( \\w+)?[\"']");

  @Test
  void noOtherFileOfTheReportsNamesAColourASizeOrATypeface() {
    List<Path> files =
        Stream.of("reports", "src/main/resources/edition", "src/main/java/nl/leerateliers")
            .flatMap(StylesTest::files)
            .filter(file -> !file.equals(FILE) && !file.endsWith("fonts.xml"))
            .toList();
    assertThat(files).hasSizeGreaterThan(100);
    for (Path file : files) {
      String text = read(file);
      for (Pattern pattern : List.of(COLOUR, SIZE, TYPEFACE)) {
        assertThat(found(pattern, text)).as(file + " has no " + pattern).isEmpty();
      }
    }
  }

  @Test
  void everyColourOfTheFileHasAName() {
    String text = read(FILE);
    Set<String> named =
        found(Pattern.compile("(?<=<style name=\"[a-zA-Z]{1,20}\" forecolor=\")#\\w+"), text);
    assertThat(named).hasSizeGreaterThan(10);
    assertThat(found(COLOUR, text)).isEqualTo(named);
  }

  @Test
  void otherFilesAreFilledWithWhatTheStylesSay() {
    assertThat(Styles.filled("#{ink} {Cell.fontSize} {NumberCell.fontSize} {Cell.halfPoints} {x}"))
        .isEqualTo("#14222F 9.5 9.5 19 {x}");
    assertThat(Styles.filled("{HeadCell.fontName}")).isEqualTo("Source Sans 3 Semibold");
  }

  private static Set<String> found(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<Path> files(String folder) {
    try (Stream<Path> all = Files.walk(Path.of(folder))) {
      return all
          .filter(file -> file.toString().matches(".*\\.(java|jrxml|jrtx|xml|css)"))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
