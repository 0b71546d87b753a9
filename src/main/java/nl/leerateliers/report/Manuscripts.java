package nl.leerateliers.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import nl.leerateliers.composition.KeptFigure;
import nl.leerateliers.composition.KeptSource;
import nl.leerateliers.composition.Manuscript;
import nl.leerateliers.document.Document;
import nl.leerateliers.document.Kept;
import nl.leerateliers.drafting.Place;
import nl.leerateliers.drafting.ReportSnapshot;
import nl.leerateliers.drafting.ReportSnapshots;
import nl.leerateliers.message.Language;
import nl.leerateliers.reflection.CrossAtelierReflection;
import nl.leerateliers.reflection.CrossCaseReflection;
import nl.leerateliers.reflection.Reflections;
import nl.leerateliers.region.Region;

/**
 * What reports are made of: frozen from the reflection of this moment, or taken from the archive.
 */
@ApplicationScoped
public class Manuscripts {

  /** A manuscript and the number it was kept under. */
  public record Frozen(ReportSnapshot snapshot, Manuscript manuscript) {}

  private final Reflections reflections;
  private final ReportSnapshots snapshots;
  private final ReportArchive archive;

  @Inject
  Manuscripts(Reflections reflections, ReportSnapshots snapshots, ReportArchive archive) {
    this.reflections = reflections;
    this.snapshots = snapshots;
    this.archive = archive;
  }

  /** Freezes a place as it is now: protected figures only. */
  public Frozen freeze(Place place) {
    Region region = place.region();
    return Language.DUTCH.during(() -> region == null ? all() : one(place, region));
  }

  /**
   * A manuscript as it was kept.
   *
   * @throws nl.leerateliers.message.Problem 500 when the archive no longer has it whole
   */
  public Manuscript get(String hash) {
    return Kept.read(archive.manuscript(hash), Manuscript.class);
  }

  /** The frozen reflection of a manuscript, as it was kept. */
  Snapshot snapshot(Manuscript manuscript) {
    return new Snapshot(
        archive.snapshot(manuscript.checksum()),
        manuscript.checksum(),
        manuscript.asOf(),
        manuscript.number());
  }

  /** Keeps a manuscript, once; the same one has the same name. */
  public String keep(Manuscript manuscript) {
    return archive.keepManuscript(Kept.write(manuscript));
  }

  private Frozen one(Place place, Region region) {
    CrossCaseReflection reflection = reflections.forFile(region);
    return freeze(
        place,
        reflection,
        reflection.asOf(),
        KeptFigures.of(reflection),
        KeptFigures.sources(reflection),
        snapshot -> InterimReport.of(reflection, snapshot));
  }

  private Frozen all() {
    CrossAtelierReflection reflection = reflections.crossAtelierForFile();
    return freeze(
        Place.EVERYWHERE,
        reflection,
        reflection.asOf(),
        KeptFigures.of(reflection),
        KeptFigures.sources(reflection),
        snapshot -> OverarchingReport.of(reflection, snapshot));
  }

  private Frozen freeze(
      Place place,
      Object reflection,
      Instant asOf,
      List<KeptFigure> figures,
      List<KeptSource> sources,
      Function<Snapshot, Document> report) {
    Snapshot unnumbered = Snapshot.of(reflection, asOf);
    Snapshot snapshot =
        unnumbered.numbered(snapshots.number(place, unnumbered.hash(), unnumbered.asOf()));
    archive.keepSnapshot(snapshot);
    Manuscript manuscript =
        new Manuscript(
            snapshot.number(), snapshot.hash(), asOf, report.apply(snapshot), figures, sources);
    return new Frozen(snapshots.keep(place, snapshot.number(), keep(manuscript)), manuscript);
  }
}
