package nl.leerateliers.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.leerateliers.begeleidingsgroep.MeetingDays;
import nl.leerateliers.message.DutchDate;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.Regions;

/**
 * Orders the meeting pack of each atelier on Monday at four, a copy for each recipient, so that the
 * members have it before they meet on Tuesday morning. A portal that was down then makes it as soon
 * as it is back.
 */
@ApplicationScoped
public class MondayPacks {

  private static final Logger LOG = Logger.getLogger(MondayPacks.class.getName());

  /** Who asked for what nobody asked for. */
  static final String ACCOUNT = "portaal";

  private static final LocalTime READY_BY = LocalTime.of(16, 0);
  private static final LocalTime TOO_LATE = LocalTime.of(12, 0);
  private static final int TRIES = 3;

  private final Regions regions;
  private final Recipients recipients;
  private final Reports reports;
  private final Clock clock;

  @Inject
  MondayPacks(Regions regions, Recipients recipients, Reports reports, Clock clock) {
    this.regions = regions;
    this.recipients = recipients;
    this.reports = reports;
    this.clock = clock;
  }

  /** Orders what is due and was not ordered yet. To be called every now and then. */
  public void look() {
    ZonedDateTime now = clock.instant().atZone(DutchDate.ZONE);
    for (Region region : regions.all()) {
      meetingAhead(now, MeetingDays.of(region)).ifPresent(day -> order(region, day));
    }
  }

  /**
   * A copy for each recipient; what finds no place in line, or no database, comes at a later look.
   */
  private void order(Region region, LocalDate day) {
    ReportOrder pack =
        ReportOrder.of(ReportKind.MEETING_PACK, region.key(), region.atelier()).on(day);
    try {
      recipients.copies(pack, Recipients.EACH).stream()
          .filter(this::isMissing)
          .forEach(copy -> reports.ask(copy, ACCOUNT));
    } catch (Problem e) {
      LOG.log(Level.INFO, "Meeting packs of " + region.key() + " wait for the next look", e);
    }
  }

  /**
   * The Tuesday whose pack should be there now: from Monday four o'clock until the meeting is over.
   */
  static Optional<LocalDate> meetingAhead(ZonedDateTime now, MeetingDays days) {
    LocalDate today = now.toLocalDate();
    LocalTime time = now.toLocalTime();
    if (today.getDayOfWeek() == DayOfWeek.MONDAY && !time.isBefore(READY_BY)) {
      return Optional.of(today.plusDays(1)).filter(days::holds);
    }
    if (today.getDayOfWeek() == DayOfWeek.TUESDAY && time.isBefore(TOO_LATE)) {
      return Optional.of(today).filter(days::holds);
    }
    return Optional.empty();
  }

  /** A pack that failed is tried again, but not for ever. */
  private boolean isMissing(ReportOrder order) {
    List<ReportJob> before =
        reports.all().stream()
            .filter(job -> job.account().equals(ACCOUNT) && job.order().equals(order))
            .toList();
    boolean allFailed = before.stream().allMatch(job -> job.state() == ReportJob.State.FAILED);
    return allFailed && before.size() < TRIES;
  }
}
