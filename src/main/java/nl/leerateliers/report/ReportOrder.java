package nl.leerateliers.report;

import static nl.leerateliers.message.Messages.text;

import java.time.Instant;
import nl.leerateliers.message.DutchDate;

/**
 * Which report is asked for.
 *
 * @param region the key of the region; empty for all
 * @param atelier the atelier of that region; empty for all
 */
public record ReportOrder(ReportKind kind, String region, String atelier) {

  public ReportOrder {
    if ((kind == ReportKind.INTERIM) == region.isEmpty()) {
      throw new IllegalArgumentException(kind + " of region '" + region + "'");
    }
  }

  /** What people read. */
  public String title() {
    return region.isEmpty() ? kind.label() : kind.label() + " " + atelier;
  }

  /** As a form sends it: {@code interim:haarlem} or {@code overarching:}. */
  public String code() {
    return kind.code() + ":" + region;
  }

  /** The name of the file, such as {@code tussenrapport-haarlem-2016-04-12.pdf}. */
  String fileName(Instant asked) {
    String day = asked.atZone(DutchDate.ZONE).toLocalDate().toString();
    return text("report.file." + kind.code(), region.isEmpty() ? "" : region + "-", day);
  }
}
