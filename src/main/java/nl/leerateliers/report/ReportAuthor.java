package nl.leerateliers.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.IntConsumer;
import nl.leerateliers.document.Document;
import nl.leerateliers.document.Typesetter;
import nl.leerateliers.message.Problem;
import nl.leerateliers.reflection.CrossAtelierReflection;
import nl.leerateliers.reflection.CrossCaseReflection;
import nl.leerateliers.reflection.Reflections;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.Regions;

/** Writes a report from the reflection of this moment: the one for files, so protected. */
@ApplicationScoped
class ReportAuthor {

  /** What a report is made of and what came out. */
  record Work(Snapshot snapshot, byte[] file) {}

  private static final int READ = 35;
  private static final int WRITTEN = 50;

  private final Regions regions;
  private final Reflections reflections;
  private final Typesetter typesetter;
  private final MeetingPapers papers;

  @Inject
  ReportAuthor(
      Regions regions, Reflections reflections, Typesetter typesetter, MeetingPapers papers) {
    this.regions = regions;
    this.reflections = reflections;
    this.typesetter = typesetter;
    this.papers = papers;
  }

  /**
   * Makes the report.
   *
   * @param progress is told how far it is, in percents
   * @throws Problem when the region is not there
   */
  Work write(ReportOrder order, IntConsumer progress) {
    if (order.kind().isPaper()) {
      return papers.write(order);
    }
    Snapshot snapshot;
    Document document;
    if (order.kind() == ReportKind.INTERIM) {
      Region region = regions.find(order.region()).orElseThrow(Problem::notFound);
      CrossCaseReflection reflection = reflections.forFile(region);
      progress.accept(READ);
      snapshot = Snapshot.of(reflection, reflection.asOf());
      document = InterimReport.of(reflection, snapshot);
    } else {
      CrossAtelierReflection reflection = reflections.crossAtelierForFile();
      progress.accept(READ);
      snapshot = Snapshot.of(reflection, reflection.asOf());
      document = OverarchingReport.of(reflection, snapshot);
    }
    progress.accept(WRITTEN);
    Document addressed = Recipients.address(document, order.recipient());
    return new Work(snapshot, order.format().of(addressed, typesetter));
  }
}
