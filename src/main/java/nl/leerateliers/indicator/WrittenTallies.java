package nl.leerateliers.indicator;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.leerateliers.ketenkaart.Characteristic;
import nl.leerateliers.ketenkaart.CodingFrame;
import nl.leerateliers.ketenkaart.FilledField;
import nl.leerateliers.region.Period;
import nl.leerateliers.region.Region;

/** Counts what stands on a region's available cards: grouped queries, no card is loaded. */
final class WrittenTallies {

  private static final String DAYS =
      "select k.started_on, count(*)"
          + FilledField.OF_CARD.stream()
              .map(f -> ", " + sum(f.applies()) + ", " + sum(both(f)))
              .collect(Collectors.joining())
          + " from ketenkaart k where %s group by k.started_on";

  private static final String CODED =
      """
      select k.started_on, count(*) from ketenkaart k
      where %s and exists (select 1 from characteristic c where c.card_id = k.id)
      group by k.started_on
      """;

  private static final String ITEMS =
      """
      select c.code, count(*) from characteristic c join ketenkaart k on k.id = c.card_id
      where %s group by c.code
      """;

  private static final String THEMES =
      """
      select t.kind, t.theme, t.started_on, count(*) from (
        select distinct c.card_id, KIND as kind, substring(c.code from 1 for 1) as theme,
          k.started_on
        from characteristic c join ketenkaart k on k.id = c.card_id where %s) t
      group by t.kind, t.theme, t.started_on
      """
          .replace("KIND", kind());

  private WrittenTallies() {}

  static WrittenTally of(EntityManager em, Region region, Filter filter) {
    return new WrittenTally(
        rows(em, DAYS, region, filter).stream().map(WrittenTallies::day).toList(),
        rows(em, CODED, region, filter).stream()
            .map(row -> new WrittenTally.Coded(date(row[0]), number(row[1])))
            .toList(),
        rows(em, ITEMS, region, filter).stream()
            .map(row -> new WrittenTally.Item((String) row[0], number(row[1])))
            .toList(),
        rows(em, THEMES, region, filter).stream().map(WrittenTallies::theme).toList());
  }

  @SuppressWarnings("unchecked")
  private static List<Object[]> rows(EntityManager em, String sql, Region region, Filter filter) {
    List<Object> asked = new ArrayList<>();
    StringBuilder which = new StringBuilder("k.card_available = true");
    // Whole weeks, as every other tally counts them.
    Period period = region.period();
    LocalDate monday = period.from().minusDays(period.from().getDayOfWeek().getValue() - 1L);
    limit(which, asked, " and k.started_on >= ?", monday.plusWeeks(filter.fromWeek() - 1L));
    limit(which, asked, " and k.started_on < ?", monday.plusWeeks(filter.toWeek()));
    if (filter.caseType() != null) {
      limit(which, asked, " and k.primary_case_type = ?", filter.caseType().name());
    }
    if (filter.policeTeam() != null) {
      limit(which, asked, " and k.police_team = ?", filter.policeTeam());
    }
    if (filter.deepened() != null) {
      limit(which, asked, " and k.verdieping_decided = ?", filter.deepened());
    }
    Query query = em.createNativeQuery(sql.replace("%s", which));
    for (int place = 0; place < asked.size(); place++) {
      query.setParameter(place + 1, asked.get(place));
    }
    return query.getResultList();
  }

  private static void limit(StringBuilder to, List<Object> asked, String sql, Object value) {
    asked.add(value);
    to.append(sql).append(asked.size());
  }

  private static String sum(String condition) {
    return "sum(case when " + condition + " then 1 else 0 end)";
  }

  private static String both(FilledField field) {
    return "(" + field.applies() + ") and (" + field.filled() + ")";
  }

  private static String kind() {
    return Arrays.stream(Characteristic.Kind.values())
        .map(kind -> "when c.code in (" + codes(kind) + ") then '" + kind + "'")
        .collect(Collectors.joining(" ", "case ", " end"));
  }

  private static String codes(Characteristic.Kind kind) {
    return CodingFrame.all().stream()
        .filter(item -> item.kind() == kind)
        .map(item -> "'" + item.code() + "'")
        .collect(Collectors.joining(", "));
  }

  private static WrittenTally.Day day(Object[] row) {
    List<Integer> asked = new ArrayList<>();
    List<Integer> filled = new ArrayList<>();
    for (int column = 2; column < row.length; column += 2) {
      asked.add(number(row[column]));
      filled.add(number(row[column + 1]));
    }
    return new WrittenTally.Day(date(row[0]), number(row[1]), asked, filled);
  }

  private static WrittenTally.Theme theme(Object[] row) {
    return new WrittenTally.Theme(
        Characteristic.Kind.valueOf((String) row[0]),
        Integer.parseInt((String) row[1]),
        date(row[2]),
        number(row[3]));
  }

  private static LocalDate date(Object column) {
    return column instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) column;
  }

  private static int number(Object count) {
    return Math.toIntExact(((Number) count).longValue());
  }
}
