package nl.leerateliers.report;

import static nl.leerateliers.message.Messages.text;

import java.time.LocalDate;
import java.util.List;
import nl.leerateliers.composition.KeptQuote;
import nl.leerateliers.document.Chapter;
import nl.leerateliers.document.Cover;
import nl.leerateliers.document.Cover.Fact;
import nl.leerateliers.document.Document;
import nl.leerateliers.message.DutchDate;
import nl.leerateliers.reflection.CrossCaseReflection;
import nl.leerateliers.region.Region;

/** The report on one atelier, in the nine chapters of the first one and its annexes. */
final class InterimReport {

  private final CrossCaseReflection reflection;
  private final Snapshot snapshot;
  private final Region region;
  private final Remarks remarks;
  private final List<KeptQuote> quotes;

  private InterimReport(CrossCaseReflection reflection, Snapshot snapshot, List<KeptQuote> quotes) {
    this.reflection = reflection;
    this.quotes = quotes;
    this.snapshot = snapshot;
    this.region = reflection.region();
    this.remarks = Remarks.of(reflection.figures());
  }

  /** Without anything released to be quoted. */
  static Document of(CrossCaseReflection reflection, Snapshot snapshot) {
    return of(reflection, snapshot, List.of());
  }

  static Document of(CrossCaseReflection reflection, Snapshot snapshot, List<KeptQuote> quotes) {
    InterimReport report = new InterimReport(reflection, snapshot, quotes);
    return new Document(report.cover(), report.footer(), report.chapters());
  }

  /** "15 februari 2016". */
  static String day(LocalDate day) {
    return DutchDate.day(day);
  }

  static String period(Region region) {
    String key =
        region.lengthFictitious() ? "report.fact.period.invented" : "report.fact.period.text";
    return text(
        key, day(region.period().from()), day(region.period().to()), region.period().weeks());
  }

  private Cover cover() {
    String kind = remarks.mixed() ? "mixed" : remarks.invented() ? "invented" : "real";
    return new Cover(
        text("report.interim.kicker"),
        text("report.interim.title"),
        text("report.interim.subtitle", region.atelier(), region.name()),
        List.of(
            new Fact(
                text("report.fact.scope"), text("report.fact.scope.text", scope(), region.name())),
            new Fact(text("report.fact.period"), period(region)),
            new Fact(text("report.fact.asOf"), snapshot.day()),
            new Fact(text("report.fact.snapshot"), snapshot.printed()),
            new Fact(text("report.fact.protection"), text("report.fact.protection.text"))),
        text("report.notice.title." + kind),
        text("report.notice." + kind));
  }

  private String footer() {
    return text("report.interim.footer", scope(), region.name(), snapshot.printed());
  }

  /** Whose figures these are, of which day, chosen how, and what of them is invented. */
  private String scope() {
    return text("report.scope", region.atelier(), snapshot.day(), remarks.footer());
  }

  private List<Chapter> chapters() {
    ProgrammeChapters programme = new ProgrammeChapters(reflection, remarks);
    LearningChapters learning = new LearningChapters(reflection, remarks, quotes);
    Annexes annexes = new Annexes(reflection, snapshot);
    return List.of(
        programme.introduction(),
        programme.framework(),
        programme.values(),
        programme.questions(),
        programme.practice(),
        new ResultsChapter(reflection, remarks, quotes).chapter(),
        learning.points(),
        learning.tensions(),
        learning.transfer(),
        annexes.ketenkaart(),
        annexes.characteristics(),
        annexes.account());
  }
}
