package nl.leerateliers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.leerateliers.region.Period;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Role;
import nl.leerateliers.security.Visitor;
import org.junit.jupiter.api.Test;

class MenuTest {

  private static final Region HAARLEM =
      new Region(
          "haarlem",
          "Noord-Holland",
          "Haarlem",
          1,
          "H",
          Period.ofWeeks(LocalDate.of(2016, 2, 15), 8),
          false,
          true,
          "");

  @Test
  void aParticipantFindsTheCasesOfTheirAtelier() {
    assertThat(hrefs(Role.PARTICIPANT, "haarlem"))
        .containsExactly(
            "/",
            "/ateliers/haarlem",
            "/ateliers/haarlem/vandaag",
            "/ateliers/haarlem/zaken",
            "/ateliers/haarlem/opvolging",
            "/ateliers/haarlem/evaluaties",
            "/ateliers/haarlem/begeleidingsgroep",
            "/ateliers/haarlem/leerpunten");
  }

  @Test
  void theBegeleidingsgroepFindsNoCases() {
    assertThat(hrefs(Role.BEGELEIDINGSGROEP, "haarlem"))
        .containsExactly(
            "/",
            "/ateliers/haarlem",
            "/ateliers/haarlem/evaluaties",
            "/ateliers/haarlem/begeleidingsgroep",
            "/ateliers/haarlem/leerpunten",
            "/rapporten");
  }

  @Test
  void theAdministratorAndThePrivacyOfficerFindNoFigures() {
    assertThat(hrefs(Role.ADMINISTRATOR, null)).containsExactly("/", "/beheer");
    assertThat(hrefs(Role.PRIVACY_OFFICER, null)).containsExactly("/", "/audit");
  }

  private static List<String> hrefs(Role role, String region) {
    return new Menu()
            .entries(new Visitor("x", role, region), region == null ? List.of() : List.of(HAARLEM))
            .stream()
            .map(MenuEntry::href)
            .toList();
  }
}
