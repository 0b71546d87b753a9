package nl.leerateliers.ketenkaart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Period;

/**
 * By what the cards of a region can be chosen.
 *
 * @param organisations those at the table of its atelier
 */
public record CardLists(Period period, List<Organisation> organisations) {

  public CardLists {
    organisations = List.copyOf(organisations);
  }

  /** The values that a list takes here. */
  public List<String> codes(CardChoice choice) {
    List<String> codes = new ArrayList<>(choice.codes());
    if (choice.isOfOrganisations()) {
      organisations.forEach(each -> codes.add(each.code()));
    }
    return codes;
  }

  /** A value in words. */
  public String label(CardChoice choice, String code) {
    return named(choice, code).orElseGet(() -> choice.label(code));
  }

  /** Whether its words are a name of the region's own, and so Dutch in every language. */
  public boolean isName(CardChoice choice, String code) {
    return named(choice, code).isPresent();
  }

  private Optional<String> named(CardChoice choice, String code) {
    return organisations.stream()
        .filter(each -> choice.isOfOrganisations() && each.code().equals(code))
        .map(Organisation::name)
        .findFirst();
  }

  /**
   * The value that was asked for.
   *
   * @throws Problem 400 when it is not on the list
   */
  String checked(CardChoice choice, String asked) {
    List<String> codes = codes(choice);
    if (codes.contains(asked)) {
      return asked;
    }
    throw choice == CardChoice.CASE_TYPE
        ? new Problem("filter-case-type", 400, asked)
        : new Problem("filter-choice", 400, choice.label(), asked, String.join(", ", codes));
  }
}
