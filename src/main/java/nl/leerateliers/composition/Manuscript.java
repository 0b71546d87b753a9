package nl.leerateliers.composition;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.leerateliers.document.Block;
import nl.leerateliers.document.Chapter;
import nl.leerateliers.document.Document;

/**
 * Everything of a report that comes from the data, frozen: with the same manuscript and the same
 * texts the report is the same, whatever became of the data.
 *
 * @param number of the snapshot, counted per region
 * @param checksum of the snapshot
 * @param document the report as the portal makes it
 * @param figures what texts may refer to
 * @param sources what statements may rest on
 * @param quotes what the regions had released to be quoted
 */
public record Manuscript(
    int number,
    String checksum,
    Instant asOf,
    Document document,
    List<KeptFigure> figures,
    List<KeptSource> sources,
    List<KeptQuote> quotes) {

  public Manuscript {
    figures = List.copyOf(figures);
    sources = List.copyOf(sources);
    // What was kept before there were quotes has none.
    quotes = quotes == null ? List.of() : List.copyOf(quotes);
  }

  /** What can be quoted now. */
  public List<KeptQuote> quotable() {
    return quotes.stream().filter(quote -> !quote.isGone()).toList();
  }

  /**
   * The same with a gap where it quotes what is not among these: taken back since, or released anew
   * in other words.
   */
  public Manuscript quoting(Set<KeptQuote> released) {
    List<KeptQuote> now =
        quotes.stream().map(quote -> released.contains(quote) ? quote : quote.gone()).toList();
    List<String> gone = now.stream().filter(KeptQuote::isGone).map(KeptQuote::id).toList();
    List<Chapter> chapters =
        document.chapters().stream()
            .map(
                chapter ->
                    chapter.with(
                        chapter.blocks().stream()
                            .map(block -> isOf(block, gone) ? KeptQuote.gap() : block)
                            .toList()))
            .toList();
    return new Manuscript(
        number,
        checksum,
        asOf,
        new Document(document.cover(), document.footer(), chapters),
        figures,
        sources,
        now);
  }

  private static boolean isOf(Block block, List<String> ids) {
    return block instanceof Block.Quote quote && ids.contains(quote.released());
  }

  /** The same snapshot with a finished report, which quotes what it quotes. */
  public Manuscript with(Document other) {
    return new Manuscript(number, checksum, asOf, other, figures, sources, List.of());
  }
}
