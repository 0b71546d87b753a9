package nl.leerateliers.composition;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerateliers.document.Block;
import nl.leerateliers.document.Run;

/**
 * What is put in as a block of its own, on a line by itself: a table, a drawing, or a quote.
 *
 * @param typed the whole mark
 */
record Insertion(String kind, String name, String typed) {

  private static final Pattern MARK =
      Pattern.compile(
          "\\{\\{\\s*(tabel|grafiek|citaat)\\s*:([^{}]*)\\}\\}", Pattern.CASE_INSENSITIVE);

  /** The insertion that a line is. */
  static Optional<Insertion> of(String line) {
    Matcher mark = MARK.matcher(line.strip());
    return mark.matches() ? Optional.of(of(mark)) : Optional.empty();
  }

  /** The first insertion among other words, where it cannot be. */
  static Optional<Insertion> within(String words) {
    Matcher mark = MARK.matcher(words);
    return mark.find() ? Optional.of(of(mark)) : Optional.empty();
  }

  List<Block> blocks(References references, int line, List<Fault> faults) {
    return switch (kind) {
      case "citaat" -> quote(references, line, faults);
      case "tabel" ->
          found(
              references.blocks(Block.Table.class, name),
              Fault.refusal(line, "table", name, nearest(references.tables().keySet())),
              faults);
      default ->
          found(
              references.blocks(Block.Figure.class, name),
              Fault.refusal(line, "chart", name, nearest(references.charts().keySet())),
              faults);
    };
  }

  private List<Block> quote(References references, int line, List<Fault> faults) {
    Optional<KeptQuote> quote = references.quote(name);
    if (quote.filter(KeptQuote::isGone).isPresent()) {
      faults.add(Fault.notice(line, "quoteGone", name));
      return List.of(KeptQuote.gap());
    }
    String nearest = references.nearestQuote(name);
    return found(
        quote.map(KeptQuote::block).map(List::of).orElse(List.of()),
        nearest.isEmpty()
            ? Fault.refusal(line, "quoteNone", name)
            : Fault.refusal(line, "quote", name, nearest),
        faults);
  }

  /** What was not found stays as it was typed, and is told. */
  private List<Block> found(List<Block> blocks, Fault otherwise, List<Fault> faults) {
    if (blocks.isEmpty()) {
      faults.add(otherwise);
      return List.of(new Block.Paragraph(Run.plain(typed)));
    }
    return blocks;
  }

  private String nearest(java.util.Collection<String> names) {
    return Nearest.to(Slug.of(name), names);
  }

  private static Insertion of(Matcher mark) {
    return new Insertion(Slug.of(mark.group(1)), mark.group(2).strip(), mark.group());
  }
}
