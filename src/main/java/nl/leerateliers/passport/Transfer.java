package nl.leerateliers.passport;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The eight ways to pass on what is learnt (§9 of the source). */
public enum Transfer {
  CASE_TO_CASE,
  REFLECTING,
  MEANING,
  GROUNDS,
  IMPACT,
  COLLEAGUES,
  ZSM_FROM_START,
  BEGELEIDINGSGROEP;

  /** Those that were chosen, as they stand in the dataset: codes with a space between. */
  static String codes(Collection<String> chosen) {
    return Arrays.stream(values())
        .map(Enum::name)
        .filter(chosen::contains)
        .collect(Collectors.joining(" "));
  }

  static List<String> of(String codes) {
    return codes.isEmpty() ? List.of() : List.of(codes.split(" "));
  }
}
