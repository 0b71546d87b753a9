package nl.leerateliers.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerateliers.composition.Printable;
import nl.leerateliers.document.Document;
import nl.leerateliers.document.Typesetter;
import nl.leerateliers.reflection.CrossAtelierReflection;
import nl.leerateliers.reflection.CrossCaseReflection;

/** The reports of the committed datasets, and every kind of order, as files. */
final class GivenFiles {

  private static final LocalDate DAY = LocalDate.of(2016, 4, 12);

  private GivenFiles() {}

  /** By name: the interim report of each region, and the overarching one. */
  static Map<String, Document> documents(GivenReports given) {
    Map<String, Document> documents = new LinkedHashMap<>();
    for (String region : List.of("haarlem", "maastricht", "utrecht")) {
      CrossCaseReflection reflection = given.interim(region);
      Snapshot snapshot = Snapshot.of(reflection, reflection.asOf());
      documents.put("interim-" + region, Printable.of(InterimReport.of(reflection, snapshot)));
    }
    CrossAtelierReflection reflection = given.overarching();
    Snapshot snapshot = Snapshot.of(reflection, reflection.asOf());
    documents.put("overarching", Printable.of(OverarchingReport.of(reflection, snapshot)));
    return documents;
  }

  /** As somebody orders it, of whatever kind: a new kind is among them by itself. */
  static Map<String, byte[]> ordered(GivenReports given) {
    Map<String, byte[]> printed = new LinkedHashMap<>();
    for (ReportKind kind : ReportKind.values()) {
      printed.put(kind.code() + " by order", printed(given, kind, "haarlem"));
      if (kind.isPoster()) {
        printed.put(kind.code() + " maastricht", printed(given, kind, "maastricht"));
      }
    }
    return printed;
  }

  /** By name and ending; for the eye in target/reports too. */
  static Map<String, byte[]> inAllForms(Map<String, Document> documents) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    Typesetter typesetter = new Typesetter();
    Path kept = Files.createDirectories(Path.of("target/reports"));
    for (Map.Entry<String, Document> entry : documents.entrySet()) {
      for (ReportFormat format : ReportFormat.values()) {
        String name = entry.getKey() + "." + format.code();
        files.put(name, format.of(entry.getValue(), typesetter));
        Files.write(kept.resolve(name), files.get(name));
      }
    }
    return files;
  }

  private static byte[] printed(GivenReports given, ReportKind kind, String region) {
    ReportOrder order =
        kind.isRegional() ? ReportOrder.of(kind, region, region) : ReportOrder.of(kind, "", "");
    return given
        .wiring
        .get(ReportAuthor.class)
        .write(kind.isOfMeeting() ? order.on(DAY).to("Veiligheidshuis") : order, percent -> {})
        .file();
  }
}
