package nl.leerateliers.harness;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a script needs of a sign-in form in a page. */
public record HtmlForm(
    String action, Map<String, String> hidden, String userField, String passwordField) {

  private static final Pattern FORM =
      Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
  private static final Pattern INPUT = Pattern.compile("<input\\b([^>]*)>");

  /** The form that asks for a password. */
  static HtmlForm withPassword(String page) {
    MatchResult form =
        FORM.matcher(page)
            .results()
            .filter(found -> found.group(2).contains("type=\"password\""))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("No sign-in form in:\n" + page));
    Map<String, String> hidden = new LinkedHashMap<>();
    String user = "";
    String password = "";
    for (MatchResult input : INPUT.matcher(form.group(2)).results().toList()) {
      String name = attribute(input.group(1), "name").orElse("");
      switch (attribute(input.group(1), "type").orElse("text")) {
        case "hidden" -> hidden.put(name, attribute(input.group(1), "value").orElse(""));
        case "password" -> password = name;
        case "text", "email" -> user = name;
        default -> {}
      }
    }
    return new HtmlForm(
        attribute(form.group(1), "action").orElse("/inloggen"), hidden, user, password);
  }

  /** The value of the first hidden field of this name in a page. */
  public static Optional<String> hiddenField(String page, String name) {
    return INPUT
        .matcher(page)
        .results()
        .map(input -> input.group(1))
        .filter(tag -> attribute(tag, "name").equals(Optional.of(name)))
        .findFirst()
        .flatMap(tag -> attribute(tag, "value"));
  }

  private static Optional<String> attribute(String tag, String name) {
    return Pattern.compile("\\b" + name + "=\"([^\"]*)\"")
        .matcher(tag)
        .results()
        .findFirst()
        .map(found -> found.group(1));
  }
}
