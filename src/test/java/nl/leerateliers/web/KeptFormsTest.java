package nl.leerateliers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is typed is not lost with the network: no form with free text forgets to say so. */
class KeptFormsTest {

  private static final Path VIEWS = Path.of("src/main/webapp/WEB-INF/views");
  private static final Pattern FORM =
      Pattern.compile("(<form\\b[^>]*method=\"post\"[^>]*>)(.*?)</form>", Pattern.DOTALL);

  /** The browser keeps the words: the general way, that of an evaluation, a card and a report. */
  private static final Pattern KEEPS = Pattern.compile("data-(keep|draft|save|editor)=");

  @Test
  void everyFormWithALongTextKeepsItInTheBrowser() {
    assertThat(forms().filter(form -> form.group(2).contains("<textarea")))
        .hasSizeGreaterThan(20)
        .allSatisfy(form -> assertThat(form.group(1)).containsPattern(KEEPS));
  }

  @Test
  void noFormWithAPasswordIsKept() {
    assertThat(forms().filter(form -> form.group(2).contains("type=\"password\"")))
        .isNotEmpty()
        .allSatisfy(form -> assertThat(form.group(1)).doesNotContain("data-keep"));
  }

  private static Stream<Matcher> forms() {
    try (Stream<Path> views = Files.walk(VIEWS)) {
      List<String> pages = views.filter(Files::isRegularFile).map(KeptFormsTest::text).toList();
      return pages.stream()
          .flatMap(
              page ->
                  FORM.matcher(page)
                      .results()
                      .map(
                          found -> {
                            Matcher form = FORM.matcher(found.group());
                            form.matches();
                            return form;
                          }));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path view) {
    try {
      return Files.readString(view);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
