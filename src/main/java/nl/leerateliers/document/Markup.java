package nl.leerateliers.document;

import java.util.List;
import java.util.stream.Collectors;

/** The few marks that running text may carry. Text from data is always escaped. */
final class Markup {

  private Markup() {}

  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** The runs in their styles. */
  static String styled(List<Run> runs) {
    return runs.stream().map(Markup::styled).collect(Collectors.joining());
  }

  /** The runs, with what they rest on after them in grey. */
  static String withSource(List<Run> runs, String source) {
    return source.isEmpty()
        ? styled(runs)
        : styled(runs) + styled(new Run(" (bron: " + source + ")", Run.Style.SOURCE));
  }

  private static String styled(Run run) {
    String words = escape(run.text());
    return switch (run.style()) {
      case PLAIN -> words;
      case STRONG -> "<style isBold=\"true\">" + words + "</style>";
      case EMPHASIS -> "<style isItalic=\"true\">" + words + "</style>";
      case BOTH -> "<style isBold=\"true\" isItalic=\"true\">" + words + "</style>";
      case SOURCE -> "<style forecolor=\"#" + Styles.hex("faint") + "\">" + words + "</style>";
    };
  }
}
