package nl.leerateliers.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the portal made for the last meeting of one atelier: a copy for each recipient.
 *
 * @param title of which meeting it is
 * @param copies the order in which the organisations stand on the card
 */
public record MeetingCopies(String title, List<ReportRow> copies) {

  public MeetingCopies {
    copies = List.copyOf(copies);
  }

  /** For each atelier those of its last meeting, out of all that a visitor may read. */
  static List<MeetingCopies> among(List<ReportRow> rows) {
    Map<String, List<ReportRow>> byRegion = new LinkedHashMap<>();
    rows.stream()
        .filter(row -> row.job().account().equals(MondayPacks.ACCOUNT) && day(row).isPresent())
        .sorted(Comparator.comparing(row -> row.job().asked()))
        .forEach(
            row ->
                byRegion
                    .computeIfAbsent(row.job().order().region(), region -> new ArrayList<>())
                    .add(row));
    return byRegion.values().stream().map(MeetingCopies::last).toList();
  }

  private static MeetingCopies last(List<ReportRow> rows) {
    LocalDate day =
        rows.stream()
            .flatMap(row -> day(row).stream())
            .max(Comparator.naturalOrder())
            .orElseThrow();
    Map<String, ReportRow> copies = new LinkedHashMap<>();
    for (ReportRow row : rows) {
      if (day(row).filter(day::equals).isPresent()) {
        // A later try takes the place of one that failed.
        copies.put(row.recipient(), row);
      }
    }
    return new MeetingCopies(
        rows.get(rows.size() - 1).job().order().to("").on(day).title(),
        List.copyOf(copies.values()));
  }

  private static Optional<LocalDate> day(ReportRow row) {
    return Optional.ofNullable(row.job().order().day());
  }
}
