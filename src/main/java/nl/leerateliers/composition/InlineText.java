package nl.leerateliers.composition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerateliers.document.Run;
import nl.leerateliers.document.Run.Style;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The words of one paragraph: their styles, and the marks in them filled in. */
final class InlineText {

  private static final Pattern MARK =
      Pattern.compile("\\{\\{([^{}]*)\\}\\}|\\[bron:([^\\[\\]]*)\\]", Pattern.CASE_INSENSITIVE);
  private static final Pattern TYPED_FIGURE =
      Pattern.compile("\\b\\d+ van (de )?\\d+\\b|\\b\\d+([.,]\\d+)? ?(%|procent)");

  private final References references;
  private final List<Fault> faults;
  private final Set<String> sources;
  private final List<List<Run>> lines = new ArrayList<>(List.of(new ArrayList<>()));
  private final Set<String> notes = new LinkedHashSet<>();
  private int line;

  InlineText(References references, List<Fault> faults, Set<String> sources, int line) {
    this.references = references;
    this.faults = faults;
    this.sources = sources;
    this.line = line;
  }

  InlineText read(Node parent) {
    children(parent, false, false);
    return this;
  }

  List<List<Run>> lines() {
    return lines.stream().filter(line -> !line.isEmpty()).toList();
  }

  List<Run> runs() {
    List<Run> all = new ArrayList<>();
    for (List<Run> one : lines()) {
      if (!all.isEmpty()) {
        all.add(new Run(" ", Style.PLAIN));
      }
      all.addAll(one);
    }
    return all;
  }

  /** What stands under the paragraph. */
  Set<String> notes() {
    return notes;
  }

  private void children(Node parent, boolean strong, boolean emphasis) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (!node.getSourceSpans().isEmpty()) {
        line = node.getSourceSpans().get(0).getLineIndex() + 1;
      }
      if (node instanceof Text text) {
        text(text.getLiteral(), Style.of(strong, emphasis));
      } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        lines.add(new ArrayList<>());
      } else if (node instanceof Emphasis) {
        children(node, strong, true);
      } else if (node instanceof StrongEmphasis) {
        children(node, true, emphasis);
      } else if (node instanceof Link link) {
        link(link, strong, emphasis);
      } else if (node instanceof Image image) {
        faults.add(Fault.refusal(line, "image"));
        children(image, strong, emphasis);
      } else if (node instanceof HtmlInline html) {
        faults.add(Fault.refusal(line, "html", html.getLiteral()));
        put(html.getLiteral(), Style.of(strong, emphasis));
      } else if (node instanceof Code code) {
        text(code.getLiteral(), Style.of(strong, emphasis));
      } else {
        children(node, strong, emphasis);
      }
    }
  }

  private void link(Link link, boolean strong, boolean emphasis) {
    children(link, strong, emphasis);
    String address = link.getDestination();
    if (!address.startsWith("https://")) {
      faults.add(Fault.refusal(line, "link", address));
    } else if (!(link.getFirstChild() instanceof Text text) || !text.getLiteral().equals(address)) {
      put(" (" + address + ")", Style.of(strong, emphasis));
    }
  }

  private void text(String words, Style style) {
    Matcher mark = MARK.matcher(words);
    int from = 0;
    while (mark.find()) {
      put(words.substring(from, mark.start()), style);
      if (mark.group(1) != null) {
        reference(mark.group(1), style);
      } else {
        evidence(mark.group(2));
      }
      from = mark.end();
    }
    String rest = words.substring(from);
    Matcher typed = TYPED_FIGURE.matcher(rest);
    if (typed.find()) {
      faults.add(Fault.notice(line, "typed", typed.group()));
    }
    put(rest, style);
  }

  private void reference(String mark, Style style) {
    String[] parts = mark.split(":", 2);
    String kind = Slug.of(parts[0]);
    String name = parts.length < 2 ? "" : parts[1].strip();
    if (kind.equals("cijfer")) {
      references
          .figure(name)
          .ifPresentOrElse(
              figure -> {
                put(figure.text(), style);
                if (!figure.note().isEmpty()) {
                  notes.add(figure.note());
                }
              },
              () -> unknown(mark, "figure", name, references.nearestFigure(name)));
    } else if (kind.equals("verwijzing")) {
      references
          .target(name)
          .ifPresentOrElse(
              words -> put(words, style),
              () -> unknown(mark, "target", name, references.nearestTarget(name)));
    } else if (List.of("tabel", "grafiek", "citaat").contains(kind)) {
      // Put in by the paragraph, if it stands on a line by itself.
      put("{{" + mark + "}}", Style.PLAIN);
    } else {
      unknown(
          mark,
          "mark",
          parts[0].strip(),
          Nearest.to(kind, List.of("cijfer", "tabel", "grafiek", "citaat", "verwijzing")));
    }
  }

  private void unknown(String mark, String key, String name, String nearest) {
    put("{{" + mark + "}}", Style.PLAIN);
    faults.add(Fault.refusal(line, key, name, nearest));
  }

  private void evidence(String names) {
    List<String> known = new ArrayList<>();
    for (String name : names.split(";")) {
      references
          .source(name.strip())
          .ifPresentOrElse(
              source -> {
                known.add(source.name());
                sources.add(source.id());
              },
              () ->
                  faults.add(
                      Fault.refusal(
                          line, "source", name.strip(), references.nearestSource(name.strip()))));
    }
    if (!known.isEmpty()) {
      put(gap() + "(bron: " + String.join("; ", known) + ")", Style.SOURCE);
    }
  }

  /** The space before a source, where the writer left none. */
  private String gap() {
    String before = Run.text(lines.get(lines.size() - 1));
    return before.isEmpty() || before.endsWith(" ") ? "" : " ";
  }

  private void put(String words, Style style) {
    if (!words.isEmpty()) {
      lines.get(lines.size() - 1).add(new Run(Printable.of(words, line, faults), style));
    }
  }
}
