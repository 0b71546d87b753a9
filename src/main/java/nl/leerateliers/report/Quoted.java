package nl.leerateliers.report;

import static nl.leerateliers.message.Messages.text;

import java.util.ArrayList;
import java.util.List;
import nl.leerateliers.composition.KeptQuote;
import nl.leerateliers.document.Block;

/** Released quotes as a section of a report, under what they are about. */
record Quoted(List<KeptQuote> quotes) {

  void writeInto(ChapterDraft draft) {
    draft.section(text("report.quotes.section"));
    List<KeptQuote> said = quotes.stream().filter(quote -> !quote.isHandover()).toList();
    if (said.isEmpty()) {
      draft.paragraph(text("report.quotes.none"), "");
      return;
    }
    draft.paragraph(text("report.quotes.intro"), "").addAll(blocks(said));
  }

  /** What the atelier passes on, as quotes; a sentence where nothing was released. */
  List<Block> handedOver() {
    List<Block> blocks = new ArrayList<>();
    for (KeptQuote quote : quotes) {
      if (quote.isHandover()) {
        String to = quote.about().isEmpty() ? text("report.quotes.nextAtelier") : quote.about();
        blocks.add(new Block.Item("•", text("report.quotes.to", to), ""));
        blocks.add(quote.block());
      }
    }
    return blocks.isEmpty()
        ? List.of(new Block.Paragraph(text("report.quotes.noHandover"), ""))
        : blocks;
  }

  private static List<Block> blocks(List<KeptQuote> quotes) {
    List<Block> blocks = new ArrayList<>();
    String about = "";
    // What is about nothing in particular comes first: it needs no heading.
    for (KeptQuote quote : quotes) {
      if (!quote.about().equals(about)) {
        about = quote.about();
        blocks.add(new Block.Subtitle(about));
      }
      blocks.add(quote.block());
    }
    return blocks;
  }
}
