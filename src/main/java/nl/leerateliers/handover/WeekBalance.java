package nl.leerateliers.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.leerateliers.message.Messages;
import nl.leerateliers.region.Period;

/**
 * On which levels people reflected in one week. It is shown as a question and never as a score.
 *
 * @param within level a, within the case
 * @param across level b, over cases
 * @param beyond level c, across the atelier
 * @param unlevelled of which nobody said the level
 */
public record WeekBalance(int week, int within, int across, int beyond, int unlevelled) {

  /** Something that was written on a day, on a level: CASE, CROSS_CASE, CROSS_ATELIER or none. */
  record Written(LocalDate on, String level) {}

  static List<WeekBalance> of(Period period, List<Written> written) {
    List<WeekBalance> weeks = new ArrayList<>();
    for (int week = 1; week <= period.weeks(); week++) {
      int number = week;
      List<Written> in =
          written.stream().filter(each -> period.weekOf(each.on()) == number).toList();
      Function<String, Integer> count =
          level -> (int) in.stream().filter(each -> each.level().equals(level)).count();
      weeks.add(
          new WeekBalance(
              week,
              count.apply("CASE"),
              count.apply("CROSS_CASE"),
              count.apply("CROSS_ATELIER"),
              count.apply("")));
    }
    return weeks;
  }

  /** What to ask about the week. */
  public String question() {
    if (within + across + beyond == 0) {
      return Messages.text(
          unlevelled == 0 ? "handover.balance.nothing" : "handover.balance.unlevelled");
    }
    if (across == 0 && beyond == 0) {
      return Messages.text("handover.balance.across");
    }
    if (beyond == 0) {
      return Messages.text("handover.balance.beyond");
    }
    return Messages.text(across == 0 ? "handover.balance.between" : "handover.balance.all");
  }
}
