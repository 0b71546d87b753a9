package nl.leerateliers.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.leerateliers.message.Messages;

/** The kinds of report. A meeting pack is known by name but not made yet. */
public enum ReportKind {
  INTERIM(true),
  OVERARCHING(false),
  MEETING_PACK(true);

  private final boolean regional;

  ReportKind(boolean regional) {
    this.regional = regional;
  }

  /** Whether it is about one region; else it is about all. */
  boolean isRegional() {
    return regional;
  }

  /** The name in the API: {@code meeting-pack}. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String label() {
    return Messages.text("report.kind." + code());
  }

  static Optional<ReportKind> ofCode(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }
}
