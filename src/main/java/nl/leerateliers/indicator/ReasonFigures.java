package nl.leerateliers.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import nl.leerateliers.message.Messages;

/** Cards that name a reason for or against deepening. A card may name several. */
final class ReasonFigures {

  static final String NOT_DEEPENED = "notDeepened";

  static final List<String> FOR =
      List.of(
          "CONCERNS_CHILDREN",
          "CARE_SCORE_HIGH",
          "SCHOOL_CONCERNS",
          "REPEATED_VIOLENCE",
          "HELP_NOT_WORKING",
          "PICTURE_UNCLEAR",
          "VULNERABLE_SUSPECT",
          "VICTIM_UNSAFE",
          "NO_CARE_YET",
          "PROFESSIONAL_JUDGEMENT");

  static final List<String> AGAINST =
      List.of(
          "NO_MAJOR_CONCERNS",
          "ROUTE_ALREADY_SET",
          "MANY_PROFESSIONALS",
          "KNOWN_TO_CARE",
          "PARTNERS_SEPARATING",
          "QUICKLY_TO_COURT",
          "OTHER");

  private ReasonFigures() {}

  static List<Indicator> forVerdieping(
      Figuring figuring, CaseTally cases, List<RegionTally.Reasons> reasons) {
    return reasons(
        figuring,
        reasons.stream().filter(row -> Boolean.TRUE.equals(row.decided())).toList(),
        "verdieping.reason.",
        FOR,
        RegionTally.Reasons::forVerdieping,
        "verdieping",
        cases.count(CaseCell::isDeepened));
  }

  static List<Indicator> against(
      Figuring figuring, CaseTally cases, List<RegionTally.Reasons> reasons) {
    return reasons(
        figuring,
        reasons.stream().filter(row -> Boolean.FALSE.equals(row.decided())).toList(),
        "noVerdieping.reason.",
        AGAINST,
        RegionTally.Reasons::against,
        NOT_DEEPENED,
        cases.count(c -> Boolean.FALSE.equals(c.decided())));
  }

  private static List<Indicator> reasons(
      Figuring figuring,
      List<RegionTally.Reasons> tallied,
      String id,
      List<String> codes,
      Function<RegionTally.Reasons, List<String>> which,
      String baseId,
      int base) {
    Map<String, Integer> naming = naming(tallied, which);
    int withReason =
        tallied.stream()
            .filter(row -> !which.apply(row).isEmpty())
            .mapToInt(RegionTally.Reasons::count)
            .sum();
    List<Indicator> indicators = new ArrayList<>();
    for (String code : codes) {
      indicators.add(
          figuring.share(
              id + code,
              Messages.text("ketenkaart.reason." + code),
              naming.getOrDefault(code, 0),
              // A card without any reason does not say that this one was not there.
              base - withReason,
              baseId,
              base));
    }
    // All have the same unknown ones: where one row withholds them, the others would tell.
    return indicators.stream().allMatch(reason -> reason.unknown().isShown())
        ? indicators
        : indicators.stream().map(Indicator::withoutUnknown).toList();
  }

  /** How many cards name each reason. */
  static Map<String, Integer> naming(
      List<RegionTally.Reasons> tallied, Function<RegionTally.Reasons, List<String>> which) {
    Map<String, Integer> naming = new TreeMap<>();
    for (RegionTally.Reasons reasons : tallied) {
      which.apply(reasons).forEach(code -> naming.merge(code, reasons.count(), Integer::sum));
    }
    return naming;
  }
}
