package nl.leerateliers.prompt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Words that mean the same to a rule, found as whole words in any case. A word that ends in a star
 * also stands for longer ones: {@code kind*} for {@code kinderen}.
 */
record WordList(String name, Map<String, Pattern> words) {

  WordList {
    words = Map.copyOf(words);
  }

  static WordList of(String name, List<String> words) {
    Map<String, Pattern> patterns = new LinkedHashMap<>();
    for (String word : words) {
      boolean open = word.endsWith("*");
      String stem = open ? word.substring(0, word.length() - 1) : word;
      String ends = open ? "" : "(?![\\p{L}\\p{N}])";
      patterns.put(
          word,
          Pattern.compile(
              "(?<![\\p{L}\\p{N}])" + Pattern.quote(stem).replace(" ", "\\E\\s+\\Q") + ends,
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }
    return new WordList(name, patterns);
  }

  /** The words that occur, in the order of the alphabet. */
  List<String> in(String text) {
    return words.entrySet().stream()
        .filter(word -> word.getValue().matcher(text).find())
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }
}
