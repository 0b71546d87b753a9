package nl.leerateliers.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.leerateliers.message.Messages;

/** The kinds of report, of meeting papers and of posters. */
public enum ReportKind {
  INTERIM(true),
  OVERARCHING(false),
  MEETING_PACK(true),
  MINUTES(true),
  PRINCIPLES_POSTER(true),
  WEEK_POSTER(true);

  private final boolean regional;

  ReportKind(boolean regional) {
    this.regional = regional;
  }

  /** Whether it is about one region; else it is about all. */
  boolean isRegional() {
    return regional;
  }

  /** Whether it belongs to a meeting, and so to a day. */
  boolean isOfMeeting() {
    return this == MEETING_PACK || this == MINUTES;
  }

  /** Whether it hangs on the wall, for everyone. */
  boolean isPoster() {
    return this == PRINCIPLES_POSTER || this == WEEK_POSTER;
  }

  /** Whether it is a paper for the meeting or the wall of one region, and not a report. */
  boolean isPaper() {
    return isOfMeeting() || isPoster();
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
