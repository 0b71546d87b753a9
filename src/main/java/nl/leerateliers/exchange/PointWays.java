package nl.leerateliers.exchange;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.leerateliers.exchange.TableRows.Placed;
import nl.leerateliers.passport.PointState;
import org.jspecify.annotations.Nullable;

/** Whether the states of each learning point make one way, which ends where the point stands. */
final class PointWays {

  /** What can be wrong with a way, beside what can be wrong with a row. */
  static final List<String> RULES =
      List.of(
          "way-missing",
          "way-number",
          "way-start",
          "way-jump",
          "way-day",
          "way-taken-up",
          "way-verified",
          "way-end");

  private final Table table;
  private final Faults faults;

  private PointWays(Table table, Faults faults) {
    this.table = table;
    this.faults = faults;
  }

  /**
   * Looks at every way whose rows could all be read. A file without rows says as little as no file:
   * what it leaves unknown is told at the import.
   */
  static void check(Map<String, TableRows> tables, Faults faults) {
    TableRows points = tables.get("learning-points");
    TableRows states = tables.get("learning-point-states");
    if (points == null || states == null || !points.isComplete() || !states.isComplete()) {
      return;
    }
    Map<String, List<Placed>> ways =
        states.placed().stream()
            .collect(
                Collectors.groupingBy(
                    each -> each.row().text("point_id"), LinkedHashMap::new, Collectors.toList()));
    for (Placed point : ways.isEmpty() ? List.<Placed>of() : points.placed()) {
      String id = point.row().text("id");
      List<Placed> way = ways.get(id);
      if (way == null) {
        Table file = point.row().table();
        faults.add(file.file(), point.line(), "id", id, "way-missing", id);
      } else if (isReadable(point, "state")
          && way.stream().allMatch(each -> isReadable(each, "number", "state", "reason"))) {
        new PointWays(way.get(0).row().table(), faults).follow(point.row(), way);
      }
    }
  }

  private void follow(Row point, List<Placed> rows) {
    List<Placed> way =
        rows.stream()
            .sorted(Comparator.comparing(each -> Objects.requireNonNull(number(each))))
            .toList();
    LocalDate lastDay = LocalDate.MIN;
    PointState before = null;
    for (int i = 0; i < way.size(); i++) {
      Placed each = way.get(i);
      if (!each.row().is("number", i + 1)) {
        report(each, "number", "way-number", i + 1);
        return;
      }
      step(point, each, before);
      LocalDate day = each.row().date("reached_on");
      if (day != null && day.isBefore(lastDay)) {
        report(each, "reached_on", "way-day", lastDay);
      }
      lastDay = day == null ? lastDay : day;
      before = state(each.row());
    }
    if (before != state(point)) {
      report(way.get(way.size() - 1), "state", "way-end", state(point));
    }
  }

  /** A source may tell of a state without telling how it came about; the atelier may not. */
  private void step(Row point, Placed each, @Nullable PointState before) {
    Row row = each.row();
    if (row.has("source_id")) {
      return;
    }
    PointState state = state(row);
    if (before == null && state != PointState.OBSERVATION && state != PointState.INSIGHT) {
      report(each, "state", "way-start");
    } else if (before != null && !state.mayComeAfter(before)) {
      report(each, "state", "way-jump", before);
    } else if (state == PointState.TAKEN_UP
        && before == PointState.DECIDED
        && !row.has("taken_by")) {
      report(each, "taken_by", "way-taken-up");
    } else if (state == PointState.VERIFIED
        && (!point.has("own_organisation")
            || point.text("own_organisation").equals(row.text("organisation")))) {
      report(each, "organisation", "way-verified");
    }
  }

  private void report(Placed each, String column, String rule, Object... args) {
    Object[] texts = java.util.Arrays.stream(args).map(Object::toString).toArray();
    faults.add(table.file(), each.line(), column, each.row().text(column), rule, texts);
  }

  private static boolean isReadable(Placed placed, String... columns) {
    return List.of(columns).stream().allMatch(placed.row()::has);
  }

  private static @Nullable Integer number(Placed placed) {
    return (Integer) placed.row().get("number");
  }

  private static PointState state(Row row) {
    return PointState.valueOf(row.text("state"));
  }
}
