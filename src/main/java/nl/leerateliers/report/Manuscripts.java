package nl.leerateliers.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.leerateliers.composition.KeptFigure;
import nl.leerateliers.composition.KeptQuote;
import nl.leerateliers.composition.KeptSource;
import nl.leerateliers.composition.Manuscript;
import nl.leerateliers.composition.Printable;
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

  /** What is frozen of a report that quotes. */
  private record WithQuotes(Object reflection, List<KeptQuote> quotes) {}

  private final Reflections reflections;
  private final ReportSnapshots snapshots;
  private final ReportArchive archive;
  private final ReleasedQuotes quotes;

  @Inject
  Manuscripts(
      Reflections reflections,
      ReportSnapshots snapshots,
      ReportArchive archive,
      ReleasedQuotes quotes) {
    this.reflections = reflections;
    this.snapshots = snapshots;
    this.archive = archive;
    this.quotes = quotes;
  }

  /** Freezes a place as it is now: protected figures only. */
  public Frozen freeze(Place place) {
    Region region = place.region();
    return Language.DUTCH.during(
        () -> region == null ? all() : one(place, reflections.forFile(region)));
  }

  /** The same for an edition, of what the nation may read: the released snapshot of a region. */
  public Frozen freezeReleased(Place place) {
    Region region = place.region();
    return Language.DUTCH.during(
        () -> region == null ? all() : one(place, reflections.forEdition(region)));
  }

  /**
   * A manuscript as it was kept, with a gap where it quotes what was taken back since.
   *
   * @throws nl.leerateliers.message.Problem 500 when the archive no longer has it whole
   */
  public Manuscript get(Place place, String hash) {
    Manuscript kept = Kept.read(archive.manuscript(hash), Manuscript.class);
    return kept.quotes().isEmpty()
        ? kept
        : Language.DUTCH.during(() -> kept.quoting(Set.copyOf(quotes.in(place))));
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

  private Frozen one(Place place, CrossCaseReflection reflection) {
    List<KeptQuote> quoted = quotes.in(place);
    return freeze(
        place,
        reflection,
        reflection.asOf(),
        quoted,
        KeptFigures.of(reflection),
        KeptFigures.sources(reflection),
        snapshot -> InterimReport.of(reflection, snapshot, quoted));
  }

  private Frozen all() {
    CrossAtelierReflection reflection = reflections.crossAtelierForReport();
    List<KeptQuote> quoted = quotes.in(Place.EVERYWHERE);
    return freeze(
        Place.EVERYWHERE,
        reflection,
        reflection.asOf(),
        quoted,
        KeptFigures.of(reflection),
        KeptFigures.sources(reflection),
        snapshot -> OverarchingReport.of(reflection, snapshot, quoted));
  }

  private Frozen freeze(
      Place place,
      Object reflection,
      Instant asOf,
      List<KeptQuote> quoted,
      List<KeptFigure> figures,
      List<KeptSource> sources,
      Function<Snapshot, Document> report) {
    Snapshot unnumbered =
        Snapshot.of(quoted.isEmpty() ? reflection : new WithQuotes(reflection, quoted), asOf);
    Snapshot snapshot =
        unnumbered.numbered(snapshots.number(place, unnumbered.hash(), unnumbered.asOf()));
    archive.keepSnapshot(snapshot);
    Manuscript manuscript =
        new Manuscript(
            snapshot.number(),
            snapshot.hash(),
            asOf,
            Printable.of(report.apply(snapshot)),
            figures,
            sources,
            quoted);
    return new Frozen(snapshots.keep(place, snapshot.number(), keep(manuscript)), manuscript);
  }
}
