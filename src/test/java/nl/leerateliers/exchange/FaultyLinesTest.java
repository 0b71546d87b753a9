package nl.leerateliers.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    Stream<Object[]> ofTable =
        table().skip(1).map(line -> Stream.of(line.split("\\|", -1)).map(String::strip).toArray());
    return Stream.concat(
            ofTable,
            Stream.of(
                title("   ", "blank", "   "),
                title("x".repeat(121), "too-long", "x".repeat(59) + "…"),
                title("Ruzie\u0007", "control-character", "Ruzie ")))
        .map(Arguments::of);
  }

  private static Stream<String> table() {
    try {
      return Files.readAllLines(Path.of("src/test/resources/exchange/mistakes.txt")).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object[] title(String stands, String rule, String value) {
    return new Object[] {CARDS, 4, "title", rule, "Ruzie in de keuken", stands, value};
  }

  @ParameterizedTest(name = "{3} {1} {2} {6}")
  @MethodSource("mistakes")
  void areNamedWithTheirPlaceAndValue(
      String file,
      long line,
      String column,
      String rule,
      String insteadOf,
      String stands,
      String value) {
    List<Fault> faults =
        new GivenPackage().changed(file, lineEnds(insteadOf), lineEnds(stands)).faults();
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
    Fault fault = new GivenPackage().changed(CARDS, "ASSAULT", "Asault").faults().get(0);
    assertThat(fault.remedy()).contains("SHOPLIFTING THEFT").endsWith("Bedoelt u ASSAULT?");
    assertThat(new GivenPackage().changed(CARDS, "ASSAULT", "XYZZY").faults().get(0).remedy())
        .doesNotContain("Bedoelt u");
  }

  @Test
  void nameTheOrganisationsOfTheAtelierForAnUnknownOne() {
    Fault fault = new GivenPackage().changed("contributions.csv", "RVDK", "RVDX").faults().get(0);
    assertThat(fault.remedy()).contains("organisations.csv", "HALT OM POLITIE RVDK", "u RVDK?");
  }

  @Test
  void nameTheCardThatDoesNotExist() {
    Fault fault = new GivenPackage().changed("follow-ups.csv", "H-001", "H-901").faults().get(0);
    assertThat(fault.remedy()).contains("H-901 in ketenkaarten.csv");
    assertThat(fault.text())
        .startsWith("follow-ups.csv, regel 2, kolom card_id, waarde ‘H-901’: Er is geen rij");
  }

  @Test
  void refuseTheCardsOfAnotherRegion() {
    GivenPackage other = new GivenPackage();
    GivenPackage limburg = other.with(CARDS, other.text(CARDS).replace("H-00", "M-00"));
    assertThat(limburg.faults())
        .filteredOn(fault -> fault.rule().equals("card-letter"))
        .extracting(Fault::line, Fault::value)
        .containsExactly(tuple(2L, "M-001"), tuple(4L, "M-002"), tuple(5L, "M-003"));
  }

  @Test
  void refuseReasonsThatGoAgainstTheDecision() {
    GivenPackage undecided =
        new GivenPackage().changed(CARDS, "NONE,NONE,,,,no,", "NONE,NONE,,,,yes,");
    assertThat(undecided.faults())
        .extracting(Fault::column, Fault::rule)
        .containsExactly(tuple("no_verdieping_reasons", "no-reasons-without-decision"));
    GivenPackage unknown = new GivenPackage().changed(CARDS, "zó,yes,yes", "zó,,yes");
    assertThat(unknown.faults())
        .extracting(Fault::column, Fault::rule)
        .containsExactly(tuple("verdieping_reasons", "reasons-without-decision"));
  }

  @Test
  void doNotBlameARuleForAColumnThatIsItselfFaulty() {
    GivenPackage faulty = new GivenPackage().changed(CARDS, "zó,yes,yes", "zó,misschien,yes");
    assertThat(faulty.faults()).extracting(Fault::rule).containsExactly("yes-or-no");
  }

  @Test
  void nameAPointWithoutStatesOneThatNobodyTookUpAndOneThatItsOwnOrganisationVerified() {
    String second = "LP-2,2,Nog een,Gezien.,,,CASE,INSIGHT,S-01,,yes,,";
    assertThat(new GivenPackage().added("learning-points.csv", second).faults())
        .extracting(Fault::file, Fault::line, Fault::rule)
        .containsExactly(tuple("learning-points.csv", 3L, "way-missing"));
    GivenPackage further =
        new GivenPackage()
            .changed("learning-points.csv", ",LEARNING_POINT,", ",VERIFIED,")
            .added(STATES, "LP-1,4,DECIDED,2016-03-29,OM,,Zo doen we het.,,,,,,yes")
            .added(STATES, "LP-1,5,TAKEN_UP,2016-04-01,OM,,Bij ons begonnen.,,,,,,yes")
            .added(STATES, "LP-1,6,VERIFIED,2016-04-08,OM,,Wij zagen het zelf.,,,,,,yes");
    assertThat(further.faults())
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
    assertThat(faulty.faults())
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
    List<Fault> faults = faulty.faults();
    assertThat(faults).hasSize(Faults.MOST + 1);
    assertThat(faults).extracting(Fault::rule).contains("too-many");
  }

  private static String lineEnds(String text) {
    return text.replace("⏎", "\r\n");
  }
}
