package nl.leerateliers.web;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The texts of the Dutch bundles that English ones do not share, to look for in English pages.
 *
 * @param whole texts without arguments
 * @param parts what stands before, between and after arguments, where it is long enough to tell
 */
record DutchTexts(Set<String> whole, Set<String> parts) {

  private static final Path BUNDLES = Path.of("src/main/resources/messages");
  private static final int TELLING = 12;

  static DutchTexts ofBundles() throws IOException {
    Set<String> whole = new TreeSet<>();
    Set<String> parts = new TreeSet<>();
    Set<String> english = new TreeSet<>();
    try (Stream<Path> files = Files.list(BUNDLES)) {
      for (Path file : files.toList()) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
          texts.load(reader);
        }
        for (String key : texts.stringPropertyNames()) {
          String text = texts.getProperty(key);
          if (file.toString().endsWith("_en.properties")) {
            english.add(text);
          } else if (text.contains("{")) {
            Arrays.stream(text.split("[{}]|[0-9],choice,|[0-9][#<]|\\|"))
                .map(String::strip)
                .filter(part -> part.length() >= TELLING)
                .forEach(parts::add);
          } else {
            whole.add(text);
          }
        }
      }
    }
    whole.removeAll(english);
    parts.removeIf(part -> english.stream().anyMatch(text -> text.contains(part)));
    return new DutchTexts(whole, parts);
  }

  List<String> leftIn(List<String> said) {
    return said.stream()
        .filter(text -> whole.contains(text) || parts.stream().anyMatch(text::contains))
        .toList();
  }
}
