package nl.leerateliers.report;

import static nl.leerateliers.message.Messages.text;

import java.util.ArrayList;
import java.util.List;
import nl.leerateliers.composition.KeptQuote;
import nl.leerateliers.document.Chapter;
import nl.leerateliers.document.Cover;
import nl.leerateliers.document.Cover.Fact;
import nl.leerateliers.document.Document;
import nl.leerateliers.reflection.CrossAtelierReflection;

/** The ateliers side by side, in their fixed order, never ranked. */
final class OverarchingReport {

  private final CrossAtelierReflection reflection;
  private final Snapshot snapshot;
  private final ComparedAteliers ateliers;
  private final List<KeptQuote> quotes;
  private final boolean fictitious;

  private OverarchingReport(
      CrossAtelierReflection reflection, Snapshot snapshot, List<KeptQuote> quotes) {
    this.reflection = reflection;
    this.quotes = quotes;
    this.snapshot = snapshot;
    this.ateliers = new ComparedAteliers(reflection, snapshot);
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
      facts.add(new Fact(text("report.fact.ateliers"), ateliers.names()));
    }
    if (!reflection.missing().isEmpty()) {
      facts.add(new Fact(text("report.fact.missing"), ateliers.missing()));
    }
    facts.add(new Fact(text("report.fact.asOf"), snapshot.day()));
    facts.add(new Fact(text("report.fact.snapshot"), snapshot.printed()));
    facts.add(new Fact(text("report.fact.protection"), text("report.fact.protection.text")));
    String notice = fictitious ? "overarching" : "real";
    return new Cover(
        text("report.overarching.kicker"),
        text("report.overarching.title"),
        text("report.overarching.subtitle" + ateliers.standing(), ateliers.names()),
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
        reflection.ateliers().isEmpty() ? text("report.scope.none") : ateliers.names(),
        snapshot.day(),
        fictitious ? text("report.footer.mixed") : "");
  }

  private List<Chapter> chapters() {
    if (reflection.ateliers().isEmpty()) {
      return List.of(ateliers.about(), ateliers.account());
    }
    ComparedFigures figures = new ComparedFigures(reflection);
    ComparedPractice practice = new ComparedPractice(reflection);
    ComparedLearning learning = new ComparedLearning(reflection);
    return List.of(
        ateliers.about(),
        figures.cases(),
        figures.outcomes(),
        practice.principles(),
        practice.tensions(),
        learning.questions(),
        learning.points(),
        new ComparedImpact(reflection, quotes).chapter(),
        new ComparedHandles(reflection, quotes).chapter(),
        ateliers.account());
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
