package nl.leerateliers.indicator;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerateliers.followup.SelectionRule;
import nl.leerateliers.ketenkaart.CaseType;
import nl.leerateliers.ketenkaart.PreselectScore;
import org.jspecify.annotations.Nullable;

/** Everything counted of one region under one filter. */
record RegionTally(
    CaseTally cases,
    List<Reasons> reasons,
    List<Evidence> evidence,
    List<Minutes> minutes,
    List<Position> positions,
    SelectionRule rule,
    List<Followed> followed,
    CardTally cards,
    WrittenTally written) {

  /** Cards of one kind that name exactly these reasons for, or against, deepening. */
  record Reasons(
      CaseType caseType,
      @Nullable PreselectScore preselectCare,
      @Nullable Boolean decided,
      List<String> forVerdieping,
      List<String> against,
      int count) {

    static Reasons of(Object[] row) {
      return new Reasons(
          (CaseType) row[0],
          (PreselectScore) row[1],
          (Boolean) row[2],
          Tallies.codes(row[3]),
          Tallies.codes(row[4]),
          Tallies.number(row[5]));
    }
  }

  /** Cards with evidence for a principle, by rating and day. */
  record Evidence(int principle, @Nullable Integer rating, LocalDate startedOn, int count) {}

  /** Cards with a row of an organisation, by value named and minutes spent. */
  record Minutes(
      String organisation, @Nullable Boolean addedValue, @Nullable Integer minutes, int count) {

    /** Out of rows of day, organisation, added value, minutes and how many: days do not matter. */
    static List<Minutes> of(List<Object[]> contributions) {
      Map<Minutes, Integer> counts = new LinkedHashMap<>();
      for (Object[] row : contributions) {
        counts.merge(
            new Minutes((String) row[1], (Boolean) row[2], (Integer) row[3], 0),
            Tallies.number(row[4]),
            Integer::sum);
      }
      return counts.entrySet().stream()
          .map(each -> each.getKey().counted(each.getValue()))
          .toList();
    }

    private Minutes counted(int cards) {
      return new Minutes(organisation, addedValue, minutes, cards);
    }
  }

  /** Cards of which something was heard after their case, by day. */
  record Followed(LocalDate startedOn, int count) {}

  /** Positions given in a tension field, by day: −2 (pole A) to 2 (pole B). */
  record Position(int tension, LocalDate givenOn, int position, int count) {}
}
