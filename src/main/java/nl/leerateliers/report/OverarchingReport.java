package nl.leerateliers.report;

import static nl.leerateliers.message.Messages.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.leerateliers.composition.KeptQuote;
import nl.leerateliers.document.Block;
import nl.leerateliers.document.Chapter;
import nl.leerateliers.document.Cover;
import nl.leerateliers.document.Cover.Fact;
import nl.leerateliers.document.Document;
import nl.leerateliers.document.Grid;
import nl.leerateliers.message.DutchDate;
import nl.leerateliers.reflection.Comparability;
import nl.leerateliers.reflection.CrossAtelierReflection;
import nl.leerateliers.reflection.CrossAtelierReflection.Atelier;
import nl.leerateliers.region.Region;

/** The ateliers side by side, in their fixed order, never ranked. */
final class OverarchingReport {

  private final CrossAtelierReflection reflection;
  private final Snapshot snapshot;
  private final List<KeptQuote> quotes;
  private final boolean fictitious;

  private OverarchingReport(
      CrossAtelierReflection reflection, Snapshot snapshot, List<KeptQuote> quotes) {
    this.reflection = reflection;
    this.quotes = quotes;
    this.snapshot = snapshot;
    this.fictitious = reflection.ateliers().stream().anyMatch(a -> a.region().fictitious());
  }

  /** Without anything released to be quoted. */
  static Document of(CrossAtelierReflection reflection, Snapshot snapshot) {
    return of(reflection, snapshot, List.of());
  }

  static Document of(CrossAtelierReflection reflection, Snapshot snapshot, List<KeptQuote> quotes) {
    OverarchingReport report = new OverarchingReport(reflection, snapshot, quotes);
    return new Document(report.cover(), report.footer(), report.chapters());
  }

  private Cover cover() {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(text("report.fact.scope"), scope()));
    if (!reflection.ateliers().isEmpty()) {
      facts.add(new Fact(text("report.fact.ateliers"), names()));
    }
    if (!reflection.missing().isEmpty()) {
      facts.add(new Fact(text("report.fact.missing"), missing()));
    }
    facts.add(new Fact(text("report.fact.asOf"), snapshot.day()));
    facts.add(new Fact(text("report.fact.snapshot"), snapshot.printed()));
    facts.add(new Fact(text("report.fact.protection"), text("report.fact.protection.text")));
    String notice = fictitious ? "overarching" : "real";
    return new Cover(
        text("report.overarching.kicker"),
        text("report.overarching.title"),
        text("report.overarching.subtitle" + standing(), names()),
        facts,
        text("report.notice.title." + notice),
        text("report.notice." + notice));
  }

  private String footer() {
    return text("report.overarching.footer", scope(), snapshot.printed());
  }

  private String scope() {
    return text(
        "report.scope",
        reflection.ateliers().isEmpty() ? text("report.scope.none") : names(),
        snapshot.day(),
        fictitious ? text("report.footer.mixed") : "");
  }

  private List<Chapter> chapters() {
    if (reflection.ateliers().isEmpty()) {
      return List.of(about(), account());
    }
    ComparedFigures figures = new ComparedFigures(reflection);
    ComparedPractice practice = new ComparedPractice(reflection);
    ComparedLearning learning = new ComparedLearning(reflection);
    return List.of(
        about(),
        figures.cases(),
        figures.outcomes(),
        practice.principles(),
        practice.tensions(),
        learning.questions(),
        learning.points(),
        new ComparedImpact(reflection, quotes).chapter(),
        new ComparedHandles(reflection, quotes).chapter(),
        account());
  }

  private Chapter about() {
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
              text("report.compare.running", list(running))));
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
                  list(reflection.unreleased().stream().map(Region::atelier).toList()))));
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

  /** Words for no atelier, for one, and for several. */
  private String standing() {
    int ateliers = reflection.ateliers().size();
    return ateliers == 0 ? ".none" : ateliers == 1 ? ".one" : ".more";
  }

  private LocalDate today() {
    return reflection.asOf().atZone(DutchDate.ZONE).toLocalDate();
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

  private Chapter account() {
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

  private String names() {
    return list(reflection.ateliers().stream().map(a -> a.region().atelier()).toList());
  }

  private String missing() {
    return list(reflection.missing().stream().map(Region::atelier).toList());
  }

  /** "Haarlem, Maastricht en Utrecht". */
  static String list(List<String> names) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    return text(
        "report.compare.and",
        String.join(", ", names.subList(0, names.size() - 1)),
        names.get(names.size() - 1));
  }
}
