package nl.leerateliers.report;

import static nl.leerateliers.message.Messages.text;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import nl.leerateliers.message.DutchDate;
import org.jspecify.annotations.Nullable;

/**
 * Which report is asked for.
 *
 * @param region the key of the region; empty for all
 * @param atelier the atelier of that region; empty for all
 * @param snapshot the SHA-256 of a kept snapshot to make it from; empty for the figures of now
 * @param day the day of the meeting, for what belongs to one; else absent
 * @param recipient the name of who this copy is for, printed on it; empty for everyone
 */
public record ReportOrder(
    ReportKind kind,
    String region,
    String atelier,
    ReportFormat format,
    String snapshot,
    @Nullable LocalDate day,
    String recipient) {

  public ReportOrder {
    if (kind.isRegional() == region.isEmpty()) {
      throw new IllegalArgumentException(kind + " of region '" + region + "'");
    }
  }

  /** A report of one region, as PDF, with the figures of now. */
  static ReportOrder of(ReportKind kind, String region, String atelier) {
    return new ReportOrder(kind, region, atelier, ReportFormat.PDF, "", null, "");
  }

  /** A report on all regions, as PDF, with the figures of now. */
  static ReportOrder onAll(ReportKind kind) {
    return of(kind, "", "");
  }

  ReportOrder as(ReportFormat other) {
    return new ReportOrder(kind, region, atelier, other, snapshot, day, recipient);
  }

  ReportOrder from(String kept) {
    return new ReportOrder(kind, region, atelier, format, kept, day, recipient);
  }

  ReportOrder on(@Nullable LocalDate meeting) {
    return new ReportOrder(kind, region, atelier, format, snapshot, meeting, recipient);
  }

  ReportOrder to(String someone) {
    return new ReportOrder(kind, region, atelier, format, snapshot, day, someone);
  }

  /** What people read. */
  public String title() {
    String title = region.isEmpty() ? kind.label() : kind.label() + " " + atelier;
    if (day != null) {
      title = text("report.title.day", title, DutchDate.day(day));
    }
    return recipient.isEmpty() ? title : text("report.title.recipient", title, recipient);
  }

  /** As a form sends it: {@code interim:haarlem} or {@code overarching:}. */
  public String code() {
    return kind.code() + ":" + region;
  }

  /** The name of the file, such as {@code tussenrapport-haarlem-2016-04-12.pdf}. */
  String fileName(Instant asked) {
    LocalDate named = day == null ? asked.atZone(DutchDate.ZONE).toLocalDate() : day;
    String place = region.isEmpty() ? "" : region + "-";
    return text("report.file." + kind.code(), place, named + slug(recipient), format.code());
  }

  private static String slug(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return name.isEmpty() ? "" : "-" + plain.replaceAll("^-|-$", "");
  }

  void writeInto(JsonObjectBuilder json) {
    json.add("kind", kind.code())
        .add("region", region)
        .add("atelier", atelier)
        .add("format", format.code())
        .add("askedSnapshot", snapshot)
        .add("day", day == null ? "" : day.toString())
        .add("recipient", recipient);
  }

  /** What was written by {@link #writeInto}, or by a version of the portal that knew less. */
  static ReportOrder of(JsonObject json) {
    String day = json.getString("day", "");
    return new ReportOrder(
        ReportKind.ofCode(json.getString("kind")).orElseThrow(),
        json.getString("region"),
        json.getString("atelier"),
        ReportFormat.ofCode(json.getString("format", "pdf")).orElseThrow(),
        json.getString("askedSnapshot", ""),
        day.isEmpty() ? null : LocalDate.parse(day),
        json.getString("recipient", ""));
  }
}
