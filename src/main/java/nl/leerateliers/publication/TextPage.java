package nl.leerateliers.publication;

import java.util.List;

/** What waits for a second person, what others read, and what could be proposed. */
public record TextPage(List<TextLine> open, List<TextLine> released, List<TextLine> proposable) {

  public TextPage {
    open = List.copyOf(open);
    released = List.copyOf(released);
    proposable = List.copyOf(proposable);
  }

  /** What could be proposed, but for the quotes. */
  public List<TextLine> texts() {
    return proposable.stream().filter(line -> !line.isQuote()).toList();
  }

  /** Of these there are many, so the page keeps them folded. */
  public List<TextLine> quotes() {
    return proposable.stream().filter(TextLine::isQuote).toList();
  }
}
