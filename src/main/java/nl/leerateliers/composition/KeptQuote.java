package nl.leerateliers.composition;

import java.util.ArrayList;
import java.util.List;
import nl.leerateliers.document.Block;
import nl.leerateliers.document.Run;
import nl.leerateliers.message.Messages;

/**
 * Words that a region released to be quoted.
 *
 * @param id such as {@code E-012}, or {@code haarlem-E-012} in the report on all ateliers
 * @param text the released words; empty once they may no longer be quoted
 * @param by whose words they are, without a name: {@code top, week 3, OM}
 * @param about a principle or tension field, or to whom it is handed over; empty for none
 * @param isHandover whether it is what the atelier passes on, and not what somebody wrote
 */
public record KeptQuote(String id, String text, String by, String about, boolean isHandover) {

  private static final int LABEL = 90;

  /** Whether the words were taken back, or others released in their place. */
  public boolean isGone() {
    return text.isEmpty();
  }

  /** Where it stood, without its words. */
  KeptQuote gone() {
    return new KeptQuote(id, "", "", "", isHandover);
  }

  boolean isCalled(String asked) {
    return Slug.of(id).equals(asked);
  }

  /** What a text calls it. */
  String name() {
    return Slug.of(id);
  }

  /** What somebody types to quote it. */
  public String mark() {
    return "{{citaat: " + name() + "}}";
  }

  /** Its beginning, for a list to choose from. */
  public String label() {
    String words = text.length() <= LABEL ? text : text.substring(0, LABEL) + "…";
    return words + " (" + by + ")";
  }

  /** As it is printed; what the typeface lacks stands as its code. */
  public Block block() {
    List<Fault> unheard = new ArrayList<>();
    String words = Printable.of(text.strip().replaceAll("\\s+", " "), 0, unheard);
    return new Block.Quote(
        List.of(
            new Run(Messages.text("composition.quote", words), Run.Style.PLAIN),
            new Run(Messages.text("composition.quote.by", by), Run.Style.SOURCE)),
        id);
  }

  /** What stands in its place when it may no longer be quoted. */
  static Block gap() {
    return new Block.Note(
        true,
        Messages.text("composition.quote.gone.title"),
        Messages.text("composition.quote.gone"));
  }
}
