package nl.leerateliers.report;

import static nl.leerateliers.message.Messages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerateliers.claim.Claim;
import nl.leerateliers.claim.Preference;
import nl.leerateliers.document.Block;
import nl.leerateliers.document.Chapter;
import nl.leerateliers.document.Grid;
import nl.leerateliers.indicator.Indicator;
import nl.leerateliers.indicator.WeekRow;
import nl.leerateliers.indicator.WrittenFigures;
import nl.leerateliers.message.Messages;
import nl.leerateliers.reflection.CrossCaseReflection;

/** The form, the coding frame, and what the figures rest on. */
record Annexes(CrossCaseReflection reflection, Snapshot snapshot) {

  private static final int STEPS = 6;

  Chapter ketenkaart() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(row(text("report.annex.1.head"), "head"));
    for (int step = 1; step <= STEPS; step++) {
      String head = text("report.annex.1.step", step) + ". " + text("ketenkaart.step." + step);
      rows.add(row(head, "step" + step));
    }
    return new ChapterDraft("B1", text("report.chapter.B1"))
        .paragraph(text("report.annex.1.intro"), "")
        .add(
            new Block.Table(
                text("report.annex.1.title"),
                "",
                Grid.T2,
                List.of(text("report.head.term"), text("report.head.meaning")),
                rows,
                ""))
        .onNewPage();
  }

  Chapter characteristics() {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 1; Messages.has("report.theme." + i); i++) {
      rows.add(List.of(i + ". " + text("report.theme." + i), text("report.theme." + i + ".items")));
    }
    return new ChapterDraft("B2", text("report.chapter.B2"))
        .paragraph(text("report.annex.2.intro"), "")
        .add(
            new Block.Table(
                text("report.annex.2.title"),
                "",
                Grid.T2,
                List.of(text("report.head.theme"), text("report.head.finding")),
                rows,
                ""))
        .addAll(counted())
        .onNewPage();
  }

  /** On how many coded cards each theme was seen, by kind; protected like every figure here. */
  private List<Block> counted() {
    WrittenFigures written = reflection.figures().written();
    if (written == null) {
      return List.of(new Block.Paragraph(text("report.annex.2.none"), ""));
    }
    List<String> heads = new ArrayList<>(List.of(text("report.head.theme")));
    List<String> kinds = written.themes().stream().map(WeekRow::group).distinct().toList();
    for (String kind : kinds) {
      heads.add(text("report.annex.2.kind." + kind));
    }
    List<List<String>> rows = new ArrayList<>();
    for (int i = 1; Messages.has("report.theme." + i); i++) {
      List<String> row = new ArrayList<>(List.of(i + ". " + text("report.theme." + i)));
      for (String kind : kinds) {
        row.add(seen(written, i, kind).map(one -> one.n().text()).orElse(text("report.noMargin")));
      }
      rows.add(row);
    }
    return List.of(
        new Block.Table(
            text("report.annex.2.counts"),
            text("report.annex.2.counts.measure", written.coded().n().text()),
            Grid.N3,
            heads,
            rows,
            Remarks.of(reflection.figures())
                .onIndicators(written.themes().stream().map(WeekRow::figure).toList())));
  }

  private static Optional<Indicator> seen(WrittenFigures written, int theme, String kind) {
    return written.themes().stream()
        .filter(row -> row.code().equals("" + theme) && row.group().equals(kind))
        .map(WeekRow::figure)
        .findFirst();
  }

  Chapter account() {
    ChapterDraft draft = new ChapterDraft("B3", text("report.chapter.B3"));
    draft.section(text("report.annex.3.section"));
    if (reflection.claims().isEmpty()) {
      draft.paragraph(text("report.annex.3.claims.none"), "");
    } else {
      draft.add(claims());
    }
    draft.prose("report.prose.B3").paragraph(text("report.annex.3.snapshot", snapshot.hash()), "");
    new EveryFigure(reflection.figures(), Remarks.of(reflection.figures()))
        .blocks()
        .forEach(draft::add);
    if (!reflection.region().note().isEmpty()) {
      draft.paragraph(text("report.annex.3.note", reflection.region().note()), "");
    }
    return draft.onNewPage();
  }

  private Block claims() {
    List<List<String>> rows = new ArrayList<>();
    for (Claim claim : reflection.claims()) {
      String value =
          claim.base() == null
              ? claim.said()
              : text("indicator.ofWithoutShare", claim.said(), claim.base());
      String place =
          claim.givenSource() == null
              ? text("report.annex.3.claim.place", claim.sourceId(), claim.place())
              : text(
                  "report.annex.3.claim.given",
                  claim.sourceId(),
                  claim.place(),
                  claim.givenSource());
      Preference preference = claim.preference();
      rows.add(
          List.of(
              claim.label() + (claim.fictitious() ? " (fictief)" : ""),
              value,
              preference == null ? place : place + ". " + preference.words(claim)));
    }
    return new Block.Table(
        text("report.annex.3.claims"),
        text("report.annex.3.claims.measure"),
        Grid.T3,
        List.of(text("report.head.claim"), text("report.head.value1"), text("report.head.place")),
        rows,
        "");
  }

  /** The questions under one head of the form, a line each. */
  private static List<String> row(String head, String key) {
    List<String> questions = new ArrayList<>();
    for (int i = 1; Messages.has("report.annex.1." + key + "." + i); i++) {
      questions.add(text("report.annex.1." + key + "." + i));
    }
    return List.of(head, String.join("\n", questions));
  }
}
