package nl.leerateliers.followup;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * The cases of a region that are followed, and how much was heard.
 *
 * @param cases the selected ones first, by day of start
 */
public record FollowUpOverview(SelectionRule rule, List<CaseFollowUp> cases) {

  public FollowUpOverview {
    cases = List.copyOf(cases);
  }

  /**
   * The selected cases at one moment, by how they stand; together they are all of them.
   *
   * @param waiting due or overdue, and nothing recorded
   */
  public record Response(
      Moment moment,
      int selected,
      int followed,
      int noResponse,
      int notAsked,
      int waiting,
      int notYet) {}

  public List<CaseFollowUp> selected() {
    return cases.stream().filter(CaseFollowUp::selected).toList();
  }

  /** Cases of which something was recorded or planned while the rule did not select them. */
  public List<CaseFollowUp> outside() {
    return cases.stream().filter(one -> !one.selected()).toList();
  }

  /** The cases of which something was written down. */
  public List<CaseFollowUp> recorded() {
    return cases.stream().filter(CaseFollowUp::recorded).toList();
  }

  /** The cases for which something must be done now. */
  public List<CaseFollowUp> waiting() {
    return cases.stream().filter(CaseFollowUp::waits).toList();
  }

  /** The selected cases of which something is known; empty, and not 0, when of none. */
  public OptionalInt followed() {
    int followed = (int) selected().stream().filter(CaseFollowUp::followed).count();
    return followed == 0 ? OptionalInt.empty() : OptionalInt.of(followed);
  }

  /** The selected cases of which nothing is known. */
  public int unknown() {
    return selected().size() - followed().orElse(0);
  }

  public List<Response> responses() {
    return Arrays.stream(Moment.values()).map(this::response).toList();
  }

  private Response response(Moment moment) {
    return new Response(
        moment,
        selected().size(),
        count(moment, Standing.FOLLOWED),
        count(moment, Standing.NO_RESPONSE),
        count(moment, Standing.NOT_ASKED),
        count(moment, Standing.DUE) + count(moment, Standing.OVERDUE),
        count(moment, Standing.NOT_YET));
  }

  private int count(Moment moment, Standing standing) {
    return (int) selected().stream().filter(o -> o.at(moment).standing() == standing).count();
  }
}
