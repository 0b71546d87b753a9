package nl.leerateliers.report;

import static nl.leerateliers.message.Messages.text;

import java.util.ArrayList;
import java.util.List;
import nl.leerateliers.composition.KeptQuote;
import nl.leerateliers.document.Block;
import nl.leerateliers.document.Chapter;
import nl.leerateliers.document.Grid;
import nl.leerateliers.indicator.Indicator;
import nl.leerateliers.reflection.CrossAtelierReflection;
import nl.leerateliers.reflection.CrossAtelierReflection.Atelier;

/** Chapter 8: what is known of the effect on regular ZSM work, and how what is learnt travels. */
record ComparedImpact(CrossAtelierReflection reflection, List<KeptQuote> quotes) {

  Chapter chapter() {
    ChapterDraft draft =
        new ChapterDraft("8", text("report.comparison.chapter.8"))
            .section(text("report.compare.impact.section"))
            .add(
                new Block.Note(
                    true, text("report.results.impact.title"), text("report.compare.impact")))
            .add(known());
    List<KeptQuote> passed =
        quotes.stream()
            .filter(quote -> quote.isHandover() && quote.about().equals(text("handover.words.ZSM")))
            .toList();
    draft.add(new Block.Subtitle(text("report.compare.impact.passed")));
    if (passed.isEmpty()) {
      draft.paragraph(text("report.compare.impact.none"), "");
    }
    passed.forEach(quote -> draft.add(quote.block()));
    draft.prose("report.prose.9");
    new Quoted(quotes).writeInto(draft);
    return draft.onNewPage();
  }

  /** The two things a region's figures say of it. */
  private Block known() {
    List<List<String>> rows = new ArrayList<>();
    for (Atelier atelier : reflection.ateliers()) {
      Indicator other = atelier.figures().headline().otherDisposition();
      rows.add(
          List.of(
              ComparedFigures.label(atelier.region(), other),
              other.text(),
              text(
                  atelier.figures().anyFollowed()
                      ? "report.compare.followed.some"
                      : "report.compare.followed.none")));
    }
    return new Block.Table(
        text("report.compare.impact.known"),
        text("report.compare.impact.measure"),
        Grid.T3,
        List.of(
            text("report.head.atelier"),
            text("report.compare.impact.other"),
            text("report.compare.followed")),
        rows,
        "");
  }
}
