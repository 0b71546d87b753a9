package nl.leerateliers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leerateliers.message.Messages;
import org.junit.jupiter.api.Test;

/** The pages as they lie in the source, without a server. */
class ViewTextsTest {

  private static final Path VIEWS = Path.of("src/main/webapp/WEB-INF/views");
  private static final Pattern WHOLE_KEY = Pattern.compile("t\\.say\\('([\\w.-]+)'[,)]");

  @Test
  void everyTextThatAPageAsksForExists() throws IOException {
    List<String> missing = new ArrayList<>();
    for (Path view : views()) {
      for (String key : keys(Files.readString(view))) {
        if (!Messages.has(key)) {
          missing.add(VIEWS.relativize(view) + ": " + key);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void noPageCarriesAStyleOrAScriptOfItsOwn() throws IOException {
    for (Path view : views()) {
      assertThat(Files.readString(view))
          .as(view.toString())
          .doesNotContainPattern("\\sstyle=|<style|\\son[a-z]+=|<script(?![^>]*\\ssrc=)");
    }
  }

  private static List<Path> views() throws IOException {
    try (Stream<Path> files = Files.walk(VIEWS)) {
      List<Path> views = files.filter(file -> file.toString().endsWith(".xhtml")).toList();
      assertThat(views).hasSizeGreaterThan(10);
      return views;
    }
  }

  private static List<String> keys(String view) {
    return WHOLE_KEY.matcher(view).results().map((MatchResult r) -> r.group(1)).toList();
  }
}
