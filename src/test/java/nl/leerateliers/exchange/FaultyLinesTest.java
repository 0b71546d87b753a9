package nl.leerateliers.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One mistake in a faultless package gives exactly one fault, at its place. */
class FaultyLinesTest {

  private static final String CARDS = "ketenkaarten.csv";
  private static final String STATES = "learning-point-states.csv";
  private static final String FIRST = "H-001,2016-02-15,2016-02-18,Duw op het schoolplein,POLITIE";

  static Stream<Arguments> mistakes() {
    return Stream.of(
        cell(CARDS, "H-002,2016-02-16", "H-2,2016-02-16", 4, "id", "H-2", "pattern"),
        cell(
            CARDS,
            "H-003,2016-04-08",
            "H-003,08-04-2016",
            5,
            "started_on",
            "08-04-2016",
            "date-form"),
        cell(
            CARDS,
            "H-003,2016-04-08",
            "H-003,2016-02-30",
            5,
            "started_on",
            "2016-02-30",
            "date-impossible"),
        cell(
            CARDS,
            "H-002,2016-02-16",
            "H-002,2016-02-14",
            4,
            "started_on",
            "2016-02-14",
            "outside-period"),
        cell(
            CARDS,
            "H-002,2016-02-16",
            "H-002,2016-04-09",
            4,
            "started_on",
            "2016-04-09",
            "outside-period"),
        cell(
            CARDS,
            "2016-06-07",
            "2016-04-07",
            5,
            "intervention_chosen_on",
            "2016-04-07",
            "intervention-before-start"),
        cell(
            CARDS,
            "2016-06-07",
            "2016-06-08",
            5,
            "intervention_chosen_on",
            "2016-06-08",
            "intervention-too-late"),
        cell(CARDS, "Ruzie in de keuken", "", 4, "title", "", "required"),
        cell(CARDS, "Ruzie in de keuken", "   ", 4, "title", "   ", "blank"),
        cell(
            CARDS,
            "Ruzie in de keuken",
            "x".repeat(121),
            4,
            "title",
            "x".repeat(59) + "…",
            "too-long"),
        cell(CARDS, "Ruzie in de keuken", "Ruzie\u0007", 4, "title", "Ruzie ", "control-character"),
        cell(
            CARDS,
            "plein,POLITIE",
            "plein,POLTIE",
            2,
            "author_organisation",
            "POLTIE",
            "unknown-organisation"),
        cell(CARDS, "ASSAULT", "ASAULT", 2, "offence_kind", "ASAULT", "unknown-code"),
        cell(
            CARDS,
            "CARE_SCORE_HIGH SCHOOL_CONCERNS",
            "CARE_SCORE_HIGH,SCHOOL",
            2,
            "",
            "H-001",
            "field-count"),
        cell(
            CARDS,
            "CARE_SCORE_HIGH SCHOOL_CONCERNS",
            "CARE_SCORE_HIGH  SCHOOL_CONCERNS",
            2,
            "verdieping_reasons",
            "CARE_SCORE_HIGH  SCHOOL_CONCERNS",
            "unknown-code"),
        cell(
            CARDS,
            "CARE_SCORE_HIGH SCHOOL_CONCERNS",
            "NO_CARE_YET NO_CARE_YET",
            2,
            "verdieping_reasons",
            "NO_CARE_YET NO_CARE_YET",
            "code-twice"),
        cell(
            CARDS,
            "JUVENILE_SUSPECT,yes,no,no",
            "JUVENILE_SUSPECT,no,no,no",
            5,
            "juvenile_suspect",
            "no",
            "case-type-flag"),
        cell(
            CARDS,
            "DOMESTIC_VIOLENCE,no,yes",
            "DOMESTIC_VIOLENCE,no,ja",
            4,
            "domestic_violence",
            "ja",
            "yes-or-no"),
        cell(CARDS, "NONE,NONE", "NONE,HIGH", 4, "preselect_care", "HIGH", "no-instrument"),
        cell(CARDS, "Vuurwerk, opnieuw", "Vuur\"werk\", opnieuw", 5, "", "", "quotes"),
        cell(
            "contributions.csv",
            "H-001,RVDK",
            "H-009,RVDK",
            3,
            "card_id",
            "H-009",
            "unknown-reference"),
        cell(
            "contributions.csv",
            "H-001,RVDK",
            "H-001,OM",
            3,
            "card_id + organisation",
            "H-001 OM",
            "duplicate-key"),
        cell("contributions.csv", ",45,", ",4.5,", 2, "minutes", "4.5", "integer-form"),
        cell("contributions.csv", ",45,", ",1441,", 2, "minutes", "1441", "out-of-range"),
        cell(
            "contributions.csv",
            ",45,",
            ",99999999999,",
            2,
            "minutes",
            "99999999999",
            "integer-form"),
        cell(
            "tension-positions.csv",
            "T-002,4,2016-04-08",
            "T-002,4,2016-04-09",
            3,
            "given_on",
            "2016-04-09",
            "outside-period"),
        cell(
            "evaluations.csv",
            "2016-02-26",
            "2016-02-25",
            3,
            "given_on",
            "2016-02-25",
            "not-on-friday"),
        cell(
            "evaluations.csv",
            "2016-02-19",
            "2016-02-12",
            2,
            "given_on",
            "2016-02-12",
            "outside-period"),
        cell(
            "agenda.csv",
            "2016-03-01",
            "2016-03-02",
            2,
            "meeting_on",
            "2016-03-02",
            "not-on-tuesday"),
        cell(
            "agenda.csv",
            "2016-04-12",
            "2016-04-19",
            3,
            "meeting_on",
            "2016-04-19",
            "outside-meetings"),
        cell("agenda.csv", "E-002", "E-777", 2, "origin", "E-777", "unknown-reference"),
        cell(
            STATES,
            ",2016-02-19,OM,",
            ",2016-02-19,,",
            2,
            "organisation",
            "",
            "state-without-owner"),
        cell(STATES, ",2016-02-19,OM,", ",,OM,", 2, "reached_on", "", "state-without-day"),
        cell(
            STATES,
            ",2016-02-19,OM,",
            ",2016-02-12,OM,",
            2,
            "reached_on",
            "2016-02-12",
            "state-before-atelier"),
        cell(
            STATES,
            "OM,,Drie",
            "OM,REGULAR_ZSM,Drie",
            2,
            "taken_by",
            "REGULAR_ZSM",
            "taken-by-of-another-state"),
        cell(
            STATES,
            "wij niet.\",,,",
            "wij niet.\",,2016-03-04,",
            3,
            "meeting_on",
            "2016-03-04",
            "not-on-tuesday"),
        cell(
            STATES,
            "2016-03-04,POLITIE",
            "2016-03-04,NASA",
            3,
            "organisation",
            "NASA",
            "unknown-organisation"),
        cell(STATES, "Drie keer ontbrak de wijk.", "", 2, "reason", "", "required"),
        cell(STATES, "LP-1,2,", "LP-1,4,", 4, "number", "3", "way-number"),
        cell(
            STATES, "1,OBSERVATION", "1,LEARNING_POINT", 2, "state", "LEARNING_POINT", "way-start"),
        cell(STATES, "2,INSIGHT", "2,DECIDED", 3, "state", "DECIDED", "way-jump"),
        cell(
            STATES,
            "2016-03-04,POLITIE",
            "2016-02-18,POLITIE",
            3,
            "reached_on",
            "2016-02-18",
            "way-day"),
        cell(STATES, "3,LEARNING_POINT", "3,DECIDED", 4, "state", "DECIDED", "way-end"),
        cell(
            "week-events.csv",
            "2016-02-22,2016-02-26",
            "2016-02-22,2016-02-19",
            2,
            "to_day",
            "2016-02-19",
            "ends-before-it-begins"),
        cell(
            "week-events.csv",
            "2016-03-01",
            "2016-06-01",
            3,
            "from_day",
            "2016-06-01",
            "outside-period"),
        cell("sources.csv", ",2016,", ",16,", 2, "year", "16", "out-of-range"),
        cell("organisations.csv", "\r\nRVDK,", "\r\nRvdK,", 5, "code", "RvdK", "pattern"),
        cell("claims.csv", "indicator", "indicater", 1, "indicator", "", "column-missing"),
        cell(
            "claims.csv",
            "id,indicator",
            "indicator,id",
            1,
            "indicator",
            "indicator",
            "column-misplaced"),
        cell("claims.csv", "id,indicator", "id,id,indicator", 1, "id", "id", "column-twice"),
        cell(
            "claims.csv",
            "fictitious\r\n",
            "fictitious,extra\r\n",
            1,
            "",
            "extra",
            "column-unknown"),
        cell("claims.csv", "yes\r\nC-02", "yes\r\n\r\nC-02", 3, "", "", "field-count"));
  }

  @ParameterizedTest(name = "{5} {2} {3} {4}")
  @MethodSource("mistakes")
  void areNamedWithTheirPlaceAndValue(
      UnaryOperator<GivenPackage> mistake,
      String file,
      long line,
      String column,
      String value,
      String rule) {
    List<Fault> faults = faults(mistake.apply(new GivenPackage()));
    Fault first = faults.get(0);
    assertThat(List.of(first.file(), first.line(), first.column(), first.value(), first.rule()))
        .containsExactly(file, line, column, value, rule);
    if (!rule.startsWith("column-")) {
      assertThat(faults).hasSize(1);
    }
    assertThat(first.remedy()).isNotBlank().doesNotContain("{");
  }

  @Test
  void suggestTheNearestCodeAndListTheAllowedOnes() {
    Fault fault = faults(new GivenPackage().changed(CARDS, "ASSAULT", "Asault")).get(0);
    assertThat(fault.remedy()).contains("SHOPLIFTING THEFT").endsWith("Bedoelt u ASSAULT?");
    assertThat(faults(new GivenPackage().changed(CARDS, "ASSAULT", "XYZZY")).get(0).remedy())
        .doesNotContain("Bedoelt u");
  }

  @Test
  void nameTheOrganisationsOfTheAtelierForAnUnknownOne() {
    Fault fault = faults(new GivenPackage().changed("contributions.csv", "RVDK", "RVDX")).get(0);
    assertThat(fault.remedy()).contains("organisations.csv", "HALT OM POLITIE RVDK", "u RVDK?");
  }

  @Test
  void nameTheCardThatDoesNotExist() {
    Fault fault = faults(new GivenPackage().changed("follow-ups.csv", "H-001", "H-901")).get(0);
    assertThat(fault.remedy()).contains("H-901 in ketenkaarten.csv");
    assertThat(fault.text())
        .startsWith("follow-ups.csv, regel 2, kolom card_id, waarde ‘H-901’: Er is geen rij");
  }

  @Test
  void refuseTheCardsOfAnotherRegion() {
    GivenPackage other = new GivenPackage();
    GivenPackage limburg = other.with(CARDS, other.text(CARDS).replace("H-00", "M-00"));
    assertThat(faults(limburg))
        .filteredOn(fault -> fault.rule().equals("card-letter"))
        .extracting(Fault::line, Fault::value)
        .containsExactly(tuple(2L, "M-001"), tuple(4L, "M-002"), tuple(5L, "M-003"));
  }

  @Test
  void refuseReasonsThatGoAgainstTheDecision() {
    GivenPackage undecided =
        new GivenPackage().changed(CARDS, "NONE,NONE,,,,no,", "NONE,NONE,,,,yes,");
    assertThat(faults(undecided))
        .extracting(Fault::column, Fault::rule)
        .containsExactly(tuple("no_verdieping_reasons", "no-reasons-without-decision"));
    GivenPackage unknown = new GivenPackage().changed(CARDS, "zó,yes,yes", "zó,,yes");
    assertThat(faults(unknown))
        .extracting(Fault::column, Fault::rule)
        .containsExactly(tuple("verdieping_reasons", "reasons-without-decision"));
  }

  @Test
  void doNotBlameARuleForAColumnThatIsItselfFaulty() {
    GivenPackage faulty = new GivenPackage().changed(CARDS, "zó,yes,yes", "zó,misschien,yes");
    assertThat(faults(faulty)).extracting(Fault::rule).containsExactly("yes-or-no");
  }

  @Test
  void nameAPointWithoutStatesOneThatNobodyTookUpAndOneThatItsOwnOrganisationVerified() {
    String second = "LP-2,2,Nog een,Gezien.,,,CASE,INSIGHT,S-01,,yes,,";
    assertThat(faults(new GivenPackage().added("learning-points.csv", second)))
        .extracting(Fault::file, Fault::line, Fault::rule)
        .containsExactly(tuple("learning-points.csv", 3L, "way-missing"));
    GivenPackage further =
        new GivenPackage()
            .changed("learning-points.csv", ",LEARNING_POINT,", ",VERIFIED,")
            .added(STATES, "LP-1,4,DECIDED,2016-03-29,OM,,Zo doen we het.,,,,,,yes")
            .added(STATES, "LP-1,5,TAKEN_UP,2016-04-01,OM,,Bij ons begonnen.,,,,,,yes")
            .added(STATES, "LP-1,6,VERIFIED,2016-04-08,OM,,Wij zagen het zelf.,,,,,,yes");
    assertThat(faults(further))
        .extracting(Fault::line, Fault::column, Fault::rule)
        .containsExactly(
            tuple(6L, "taken_by", "way-taken-up"), tuple(7L, "organisation", "way-verified"));
  }

  @Test
  void areAllReportedInTheOrderOfFilesAndLines() {
    GivenPackage faulty =
        new GivenPackage()
            .changed("characteristics.csv", "10.2", "ten")
            .changed(CARDS, "ASSAULT", "SLAP")
            .changed(CARDS, FIRST, "H-001,2016-02-31,2016-02-18,Duw op het schoolplein,NASA")
            .changed(CARDS, "H-002,2016-02-16", "H-002,2017-02-16")
            .without("agenda.csv");
    assertThat(faults(faulty))
        .extracting(Fault::file, Fault::line, Fault::rule)
        .containsExactly(
            tuple(CARDS, 2L, "date-impossible"),
            tuple(CARDS, 2L, "unknown-code"),
            tuple(CARDS, 2L, "unknown-organisation"),
            tuple(CARDS, 4L, "outside-period"),
            tuple("agenda.csv", 0L, "file-missing"),
            tuple("characteristics.csv", 3L, "pattern"));
  }

  @Test
  void stopAtALimitThatKeepsTheMemory() {
    GivenPackage faulty = new GivenPackage();
    faulty.with("agenda.csv", faulty.text("agenda.csv") + "x\r\n".repeat(50_000));
    List<Fault> faults = faults(faulty);
    assertThat(faults).hasSize(Faults.MOST + 1);
    assertThat(faults).extracting(Fault::rule).contains("too-many");
  }

  private static List<Fault> faults(GivenPackage given) {
    return catchThrowableOfType(FaultyDataset.class, given::read).faults();
  }

  private static Arguments cell(
      String file, String from, String to, long line, String column, String value, String rule) {
    UnaryOperator<GivenPackage> mistake = given -> given.changed(file, from, to);
    return arguments(mistake, file, line, column, value, rule);
  }
}
