package nl.leerateliers.composition;

import java.time.Instant;
import java.util.List;
import nl.leerateliers.document.Document;

/**
 * Everything of a report that comes from the data, frozen: with the same manuscript and the same
 * texts the report is the same, whatever became of the data.
 *
 * @param number of the snapshot, counted per region
 * @param checksum of the snapshot
 * @param document the report as the portal makes it
 * @param figures what texts may refer to
 * @param sources what statements may rest on
 */
public record Manuscript(
    int number,
    String checksum,
    Instant asOf,
    Document document,
    List<KeptFigure> figures,
    List<KeptSource> sources) {

  public Manuscript {
    figures = List.copyOf(figures);
    sources = List.copyOf(sources);
  }

  /** The same snapshot with another document: what a finished report is kept as. */
  public Manuscript with(Document other) {
    return new Manuscript(number, checksum, asOf, other, figures, sources);
  }
}
