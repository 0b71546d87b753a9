package nl.leerateliers.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.leerateliers.begeleidingsgroep.MeetingDays;
import nl.leerateliers.drafting.Place;
import nl.leerateliers.drafting.ReportSnapshot;
import nl.leerateliers.drafting.ReportSnapshots;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;

/**
 * Who may ask for a report, and who may read it: the same people. An interim report is for those
 * who see the region's figures, the overarching one for those who compare ateliers.
 */
@RequestScoped
class ReportRight {

  /** Stands for a report for each region the visitor sees. */
  static final String ALL = "all";

  private final Access access;
  private final ReportSnapshots snapshots;

  @Inject
  ReportRight(Access access, ReportSnapshots snapshots) {
    this.access = access;
    this.snapshots = snapshots;
  }

  /**
   * The order a visitor may place.
   *
   * @param region its key; for the papers of a meeting it may be followed by a colon and the day
   * @throws Problem 422 for what cannot be made, 404 for another's region, 403 for another role
   */
  ReportOrder order(String kind, String region, String format, String snapshot) {
    access.require(Permission.MAKE_REPORTS);
    ReportKind known =
        ReportKind.ofCode(kind).orElseThrow(() -> new Problem("report-kind", 422, kind));
    ReportFormat form =
        ReportFormat.ofCode(format).orElseThrow(() -> new Problem("report-format", 422, format));
    // A poster is a sheet of paper.
    if (known.isPaper() && !known.isOfMeeting() && form != ReportFormat.PDF) {
      throw new Problem("report-format", 422, format);
    }
    if (known.isRegional() == region.isEmpty()) {
      throw new Problem("report-region", 422);
    }
    if (!known.isRegional()) {
      access.require(Permission.COMPARE_ATELIERS);
      return ReportOrder.onAll(known).as(form).from(kept(Place.EVERYWHERE, snapshot));
    }
    String[] place = region.split(":", 2);
    Region own = access.region(place[0], Permission.SEE_REGION);
    // A paper is of its meeting; only reports are made of a kept snapshot.
    if (known.isPaper() && !snapshot.isEmpty() && !snapshot.equals("current")) {
      throw new Problem("report-snapshot", 422, snapshot);
    }
    ReportOrder order =
        ReportOrder.of(known, own.key(), own.atelier())
            .as(form)
            .from(kept(new Place(own), snapshot));
    return place.length == 1 ? order : order.on(meeting(own, known, place[1]));
  }

  /** What the archive calls a snapshot that somebody names by number or checksum. */
  private String kept(Place place, String asked) {
    return asked.isEmpty() || asked.equals("current")
        ? ""
        : snapshots
            .find(place, asked)
            .map(ReportSnapshot::manuscript)
            .orElseThrow(() -> new Problem("report-snapshot", 422, asked));
  }

  private static LocalDate meeting(Region region, ReportKind kind, String asked) {
    LocalDate day = kind.isOfMeeting() ? MeetingDays.of(region).find(asked) : null;
    if (day == null) {
      throw new Problem("decision-meeting", 422);
    }
    return day;
  }

  /** The regions of which a visitor may have the report of this kind: one, or all they see. */
  List<String> regionsOf(String asked) {
    return asked.equals(ALL) ? regions().stream().map(Region::key).toList() : List.of(asked);
  }

  /** Whether this visitor asked for the report, so that it is theirs to cancel. */
  boolean isOwn(ReportJob job) {
    return access.get().account().equals(job.account());
  }

  /** Whether this visitor may know of the report. */
  boolean mayRead(ReportOrder order) {
    if (!access.may(Permission.MAKE_REPORTS)) {
      return false;
    }
    return order.kind().isRegional()
        ? regions().stream().anyMatch(region -> region.key().equals(order.region()))
        : access.may(Permission.COMPARE_ATELIERS);
  }

  /** The orders this visitor could place now. */
  List<ReportOrder> choices() {
    List<ReportOrder> choices = new ArrayList<>();
    for (Region region : regions()) {
      choices.add(ReportOrder.of(ReportKind.INTERIM, region.key(), region.atelier()));
      for (ReportKind kind : ReportKind.values()) {
        if (kind.isPaper()) {
          choices.add(ReportOrder.of(kind, region.key(), region.atelier()));
        }
      }
    }
    if (access.may(Permission.COMPARE_ATELIERS)) {
      choices.add(ReportOrder.onAll(ReportKind.OVERARCHING));
    }
    return choices;
  }

  private List<Region> regions() {
    return access.regions(Permission.SEE_REGION);
  }
}
