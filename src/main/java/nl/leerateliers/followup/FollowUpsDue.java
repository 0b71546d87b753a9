package nl.leerateliers.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.leerateliers.region.Region;

/**
 * The moments of selected or planned cases at which somebody should ask how it went, and nobody did
 * yet.
 */
@ApplicationScoped
public class FollowUpsDue {

  private final FollowUps followUps;

  @Inject
  FollowUpsDue(FollowUps followUps) {
    this.followUps = followUps;
  }

  /**
   * A moment that waits.
   *
   * @param months 3, 6 or 12
   * @param overdue whether it has waited for more than {@link Standing#DAYS} days
   * @param href the page on which it is answered
   */
  public record Due(
      String card, String title, int months, LocalDate dueOn, boolean overdue, String href) {}

  /** Those of a region, the longest waiting first. */
  public List<Due> in(Region region) {
    return followUps.overview(region).waiting().stream()
        .flatMap(
            one ->
                one.moments().stream()
                    .filter(moment -> moment.standing().waits())
                    .map(moment -> due(region, one, moment)))
        .sorted(Comparator.comparing(Due::dueOn).thenComparing(Due::card))
        .toList();
  }

  private static Due due(Region region, CaseFollowUp one, CaseMoment moment) {
    int months = moment.moment().months();
    return new Due(
        one.id(),
        one.title(),
        months,
        moment.dueOn(),
        moment.standing() == Standing.OVERDUE,
        "/ateliers/%s/zaken/%s/opvolging/%d".formatted(region.key(), one.id(), months));
  }
}
