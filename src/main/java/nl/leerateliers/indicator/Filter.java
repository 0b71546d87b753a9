package nl.leerateliers.indicator;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leerateliers.ketenkaart.CaseType;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Period;
import org.jspecify.annotations.Nullable;

/**
 * Which cases of a region count.
 *
 * @param caseType only this primary case type; null for all
 * @param fromWeek first atelier week, from 1
 * @param toWeek last atelier week, included
 * @param policeTeam only this basisteam, to the letter; null for all
 * @param deepened only cases of which it was decided to deepen, or not to; null for all
 */
public record Filter(
    @Nullable CaseType caseType,
    int fromWeek,
    int toWeek,
    @Nullable String policeTeam,
    @Nullable Boolean deepened) {

  /** Every case of the period. */
  public static Filter all(Period period) {
    return weeks(1, period.weeks());
  }

  /** Every case of these atelier weeks. */
  public static Filter weeks(int from, int to) {
    return new Filter(null, from, to, null, null);
  }

  /** The same selection, of one case type only; of all when null. */
  public Filter ofType(@Nullable CaseType type) {
    return new Filter(type, fromWeek, toWeek, policeTeam, deepened);
  }

  /**
   * Whether every case of the other selection is also one of this one, whatever cases there are.
   * Each part of a filter must be asked after here, or two selections could be subtracted.
   */
  public boolean covers(Filter other) {
    return (caseType == null || caseType == other.caseType)
        && fromWeek <= other.fromWeek
        && toWeek >= other.toWeek
        && (policeTeam == null || policeTeam.equals(other.policeTeam))
        && (deepened == null || deepened.equals(other.deepened));
  }

  /** Whether these cases belong to the selection. */
  public boolean takes(CaseGroup cases) {
    return cases.week() >= fromWeek
        && cases.week() <= toWeek
        && (caseType == null || caseType == cases.caseType())
        && (policeTeam == null || policeTeam.equals(cases.policeTeam()))
        && (deepened == null || deepened.equals(cases.deepened()));
  }

  /** Whether it asks for weeks only, and so for whatever belongs to a week and not to a case. */
  public boolean isOfWeeksOnly() {
    return equals(weeks(fromWeek, toWeek));
  }

  /** The days of these weeks, as far as they lie in the period. */
  public Period days(Period period) {
    LocalDate monday = period.from().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate first = monday.plusWeeks(fromWeek - 1L);
    LocalDate last = monday.plusWeeks(toWeek).minusDays(1);
    return new Period(
        first.isBefore(period.from()) ? period.from() : first,
        last.isAfter(period.to()) ? period.to() : last);
  }

  /** The address part that asks for this selection, such as {@code ?from=2&to=4}; empty for all. */
  public String query(Period period) {
    Map<String, String> asked = new LinkedHashMap<>();
    asked.put("caseType", caseType == null ? "" : caseType.name());
    asked.put("from", fromWeek == 1 ? "" : Integer.toString(fromWeek));
    asked.put("to", toWeek == period.weeks() ? "" : Integer.toString(toWeek));
    asked.put("policeTeam", policeTeam == null ? "" : policeTeam);
    asked.put("verdieping", deepened == null ? "" : deepened ? "yes" : "no");
    String query =
        asked.entrySet().stream()
            .filter(entry -> !entry.getValue().isEmpty())
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? "" : "?" + query;
  }

  /** Reads what {@link #text()} wrote. */
  public static Filter read(String text) {
    return RecordText.read(text, Filter.class);
  }

  /**
   * Reads what a visitor asked for; null or empty means no limit.
   *
   * @param teams the basisteams there are in the region
   * @param verdieping yes or no
   * @throws Problem 400 when a value is not on the list, with what it may be
   */
  public static Filter of(
      Period period,
      List<String> teams,
      @Nullable String caseType,
      @Nullable String from,
      @Nullable String to,
      @Nullable String policeTeam,
      @Nullable String verdieping) {
    int first = week("from", from, 1, period);
    int last = week("to", to, period.weeks(), period);
    if (last < first) {
      throw new Problem("filter-weeks", 400, first, last);
    }
    return new Filter(
        caseType(caseType), first, last, team(teams, policeTeam), yesOrNo(verdieping));
  }

  public static @Nullable CaseType caseType(@Nullable String asked) {
    if (asked == null || asked.isBlank()) {
      return null;
    }
    for (CaseType type : CaseType.values()) {
      if (type.name().equals(asked)) {
        return type;
      }
    }
    throw new Problem("filter-case-type", 400, asked);
  }

  private static @Nullable String team(List<String> teams, @Nullable String asked) {
    if (asked == null || asked.isBlank()) {
      return null;
    }
    if (!teams.contains(asked)) {
      throw new Problem("filter-police-team", 400, asked, String.join(", ", teams));
    }
    return asked;
  }

  private static @Nullable Boolean yesOrNo(@Nullable String asked) {
    if (asked == null || asked.isBlank()) {
      return null;
    }
    return switch (asked) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw new Problem("filter-yes-no", 400, "verdieping", asked);
    };
  }

  /** The same text for the same filter, to be kept. */
  public String text() {
    return RecordText.write(this);
  }

  public boolean isAll(Period period) {
    return equals(all(period));
  }

  private static int week(String name, @Nullable String asked, int otherwise, Period period) {
    if (asked == null || asked.isBlank()) {
      return otherwise;
    }
    try {
      int week = Integer.parseInt(asked.strip());
      if (week >= 1 && week <= period.weeks()) {
        return week;
      }
    } catch (NumberFormatException e) {
      // Told below, together with a week that is out of range.
    }
    throw new Problem("filter-week", 400, name, asked, period.weeks());
  }
}
