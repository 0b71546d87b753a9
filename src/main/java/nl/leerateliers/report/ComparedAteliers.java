package nl.leerateliers.report;

import static nl.leerateliers.message.Messages.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.leerateliers.document.Block;
import nl.leerateliers.document.Chapter;
import nl.leerateliers.document.Grid;
import nl.leerateliers.message.DutchDate;
import nl.leerateliers.reflection.Comparability;
import nl.leerateliers.reflection.CrossAtelierReflection;
import nl.leerateliers.reflection.CrossAtelierReflection.Atelier;
import nl.leerateliers.region.Region;

/** On which ateliers the overarching report rests, and what has to be known of them. */
record ComparedAteliers(CrossAtelierReflection reflection, Snapshot snapshot) {

  Chapter about() {
    ChapterDraft draft = new ChapterDraft("1", text("report.comparison.chapter.1"));
    draft.add(
        new Block.Note(
            true,
            text("report.compare.standing.title"),
            text("report.compare.standing" + standing(), names(), reflection.ateliers().size())));
    List<String> running =
        reflection.ateliers().stream()
            .map(Atelier::region)
            .filter(region -> region.period().to().isAfter(today()))
            .map(Region::atelier)
            .toList();
    if (!running.isEmpty()) {
      draft.add(
          new Block.Note(
              true,
              text("report.compare.running.title"),
              text("report.compare.running", OverarchingReport.list(running))));
    }
    if (!reflection.missing().isEmpty()) {
      draft.add(
          new Block.Note(
              true,
              text("report.compare.missing.title"),
              text("report.compare.missing", missing())));
    }
    if (!reflection.unreleased().isEmpty()) {
      draft.add(
          new Block.Note(
              true,
              text("report.compare.unreleased.title"),
              text(
                  "report.compare.unreleased",
                  OverarchingReport.list(
                      reflection.unreleased().stream().map(Region::atelier).toList()))));
    }
    if (reflection.ateliers().isEmpty()) {
      return draft.following();
    }
    draft.prose("report.compare.1", names()).add(ateliers());
    draft.section(text("report.compare.know"));
    for (Comparability one : reflection.alongside().comparability()) {
      draft.add(
          new Block.Item(
              "•",
              text(
                  "report.compare.note", one.region().atelier(), String.join(" ", one.sentences())),
              ""));
    }
    return draft.following();
  }

  Chapter account() {
    ChapterDraft draft = new ChapterDraft("B1", text("report.comparison.chapter.B1"));
    draft.section(text("report.compare.origin"));
    for (Atelier atelier : reflection.ateliers()) {
      Region region = atelier.region();
      draft.add(
          new Block.Item("•", text("report.compare.note", region.atelier(), region.note()), ""));
    }
    return draft
        .prose("report.prose.B3")
        .paragraph(text("report.annex.3.snapshot", snapshot.hash()), "")
        .onNewPage();
  }

  /** Words for no atelier, for one, and for several. */
  String standing() {
    int ateliers = reflection.ateliers().size();
    return ateliers == 0 ? ".none" : ateliers == 1 ? ".one" : ".more";
  }

  String names() {
    return OverarchingReport.list(
        reflection.ateliers().stream().map(a -> a.region().atelier()).toList());
  }

  String missing() {
    return OverarchingReport.list(reflection.missing().stream().map(Region::atelier).toList());
  }

  private Block ateliers() {
    List<List<String>> rows = new ArrayList<>();
    for (Atelier atelier : reflection.ateliers()) {
      Remarks remarks = Remarks.of(atelier.figures());
      String data = remarks.mixed() ? "mixed" : remarks.invented() ? "invented" : "real";
      rows.add(
          List.of(
              atelier.region().atelier()
                  + ", "
                  + atelier.region().name()
                  + "\n"
                  + InterimReport.period(atelier.region())
                  + "\n"
                  + reflection.snapshotOf(atelier.region()),
              atelier.figures().headline().cases().n().text(),
              text("report.compare.data." + data)));
    }
    return new Block.Table(
        text("report.compare.ateliers"),
        "",
        Grid.T3,
        List.of(
            text("report.head.atelier"),
            text("report.compare.head.cases"),
            text("report.compare.head.data")),
        rows,
        "");
  }

  private LocalDate today() {
    return reflection.asOf().atZone(DutchDate.ZONE).toLocalDate();
  }
}
