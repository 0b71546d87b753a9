package nl.leerateliers.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.IntConsumer;
import nl.leerateliers.composition.Manuscript;
import nl.leerateliers.document.Document;
import nl.leerateliers.document.Typesetter;
import nl.leerateliers.drafting.Place;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Regions;

/** Writes a report: from the figures of this moment, or from what was kept of an earlier one. */
@ApplicationScoped
class ReportAuthor {

  /** What a report is made of and what came out. */
  record Work(Snapshot snapshot, byte[] file) {}

  private static final int WRITTEN = 50;

  private final Regions regions;
  private final Manuscripts manuscripts;
  private final Typesetter typesetter;
  private final MeetingPapers papers;

  @Inject
  ReportAuthor(
      Regions regions, Manuscripts manuscripts, Typesetter typesetter, MeetingPapers papers) {
    this.regions = regions;
    this.manuscripts = manuscripts;
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
    Manuscript manuscript =
        order.snapshot().isEmpty()
            ? manuscripts.freeze(place(order)).manuscript()
            : manuscripts.get(place(order), order.snapshot());
    progress.accept(WRITTEN);
    Document addressed = Recipients.address(manuscript.document(), order.recipient());
    return new Work(manuscripts.snapshot(manuscript), order.format().of(addressed, typesetter));
  }

  private Place place(ReportOrder order) {
    return order.kind().isRegional()
        ? new Place(regions.find(order.region()).orElseThrow(Problem::notFound))
        : Place.EVERYWHERE;
  }
}
