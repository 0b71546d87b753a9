package nl.leerateliers.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.leerateliers.exchange.RealDatasets;
import nl.leerateliers.indicator.Filter;
import nl.leerateliers.indicator.Indicator;
import nl.leerateliers.message.Problem;
import nl.leerateliers.reflection.Reflections;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written down of followed cases, in real databases. */
class FollowUpsTest {

  private static final Clock JUNE =
      Clock.fixed(Instant.parse("2016-06-01T12:00:00Z"), ZoneOffset.UTC);

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void recordsWhatWasHeardAndTheFiguresFollow(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      Wiring wiring = new Wiring(world).use(Clock.class, JUNE);
      FollowUps followUps = wiring.get(FollowUps.class);
      RecordFollowUp record = wiring.get(RecordFollowUp.class);
      FollowUpOverview before = followUps.overview(haarlem);
      int selected = before.selected().size();
      assertThat(selected).isGreaterThan(10);
      assertThat(before.followed()).isEmpty();
      assertThat(before.unknown()).isEqualTo(selected);
      assertThat(impact(wiring, haarlem)).containsExactly("impact.unknown " + selected);
      int waiting = wiring.get(FollowUpsDue.class).in(haarlem).size();
      assertThat(waiting).isEqualTo(before.responses().get(0).waiting()).isPositive();
      FollowUpsDue.Due due = wiring.get(FollowUpsDue.class).in(haarlem).get(0);
      assertThat(due.href()).isEqualTo("/ateliers/haarlem/zaken/" + due.card() + "/opvolging/3");

      record.record(haarlem, due.card(), Moment.MONTH_3, GivenDrafts.notAsked(), "anna");
      assertThat(state(world, haarlem, due.card())).isEqualTo("PLANNED null");
      FollowUpDraft refused = GivenDrafts.feedback("SUSPECT", "DECLINED", "");
      record.record(haarlem, due.card(), Moment.MONTH_3, refused, "anna");
      assertThat(state(world, haarlem, due.card())).isEqualTo("NO_RESPONSE null");
      assertThat(wiring.get(FollowUpsDue.class).in(haarlem)).hasSize(waiting - 1);
      assertThat(followUps.overview(haarlem).followed()).isEmpty();

      FollowUpDraft heard =
          GivenDrafts.feedback("ORG:RVDK", "ANSWERED", "Het gaat goed op school.");
      record.record(haarlem, due.card(), Moment.MONTH_3, heard, "bram");
      record.record(haarlem, due.card(), Moment.MONTH_3, heard, "bram");
      FollowUpDraft finding = GivenDrafts.finding(0, "Moeder is niet meer bang.");
      record.record(haarlem, due.card(), Moment.MONTH_3, finding, "bram");
      assertThat(state(world, haarlem, due.card())).isEqualTo("FOLLOWED Moeder is niet meer bang.");
      CaseMoment at = followUps.ofCase(haarlem, due.card()).orElseThrow().at(Moment.MONTH_3);
      assertThat(at.feedback()).hasSize(3);
      assertThat(at.standing()).isEqualTo(Standing.FOLLOWED);
      assertThat(followUps.overview(haarlem).followed()).hasValue(1);
      assertThat(impact(wiring, haarlem))
          .containsExactly("impact.followed 1", "impact.unknown " + (selected - 1));
    }
  }

  @ParameterizedTest
  @EnumSource
  void keepsEarlierTextsAlsoWhereTwoWriteAtOnce(DatabaseKind kind) throws Exception {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region maastricht = RealDatasets.load(world, "maastricht");
      Wiring wiring = new Wiring(world).use(Clock.class, JUNE);
      RecordFollowUp record = wiring.get(RecordFollowUp.class);
      record.record(maastricht, "M-007", Moment.MONTH_3, GivenDrafts.finding(0, "Nieuw."), "anna");
      assertThatThrownBy(
              () ->
                  record.record(
                      maastricht, "M-007", Moment.MONTH_3, GivenDrafts.finding(0, "?"), "bram"))
          .isInstanceOfSatisfying(
              Problem.class,
              problem -> {
                assertThat(problem.status()).isEqualTo(409);
                assertThat(problem.detail()).isNotBlank();
              });
      record.record(maastricht, "M-007", Moment.MONTH_3, GivenDrafts.finding(2, ""), "bram");
      CaseMoment at = at(wiring, maastricht, "M-007");
      assertThat(at.findings().stream().map(FollowUpNote::account))
          .containsExactly("bram", "anna", RecordFollowUp.DATASET);
      assertThat(at.findings().get(2).text()).startsWith("Volgens de vrouw");
      assertThat(at.finding()).isNull();
      assertThat(at.state()).isEqualTo(FollowUpState.PLANNED);

      ExecutorService writers = Executors.newFixedThreadPool(8);
      List<Future<?>> all =
          Arrays.stream(new int[20])
              .<Future<?>>mapToObj(
                  i ->
                      writers.submit(
                          () ->
                              record.record(
                                  maastricht,
                                  "M-001",
                                  Moment.MONTH_3,
                                  GivenDrafts.feedback("VICTIM", "ANSWERED", "Gehoord."),
                                  "anna")))
              .toList();
      for (Future<?> each : all) {
        each.get(60, TimeUnit.SECONDS);
      }
      writers.shutdown();
      assertThat(at(wiring, maastricht, "M-001").feedback()).hasSize(20);

      // Once planned by a dataset it waits, also where the rule did not select the case.
      world
          .database()
          .write(
              maastricht,
              em ->
                  em.createNativeQuery(
                          "insert into follow_up (card_id, due_on, moment, state)"
                              + " values ('M-040', date '2016-05-01', 'MONTH_3', 'PLANNED')")
                      .executeUpdate());
      assertThat(wiring.get(FollowUpsDue.class).in(maastricht))
          .anyMatch(due -> due.card().equals("M-040") && due.overdue());

      // An import brings its own follow-ups, and takes the details along with the cards.
      RealDatasets.load(world, "maastricht");
      assertThat(at(wiring, maastricht, "M-001").feedback()).isEmpty();
      assertThat(at(wiring, maastricht, "M-007").finding()).startsWith("Volgens de vrouw");
    }
  }

  @ParameterizedTest
  @EnumSource
  void keepsWhoChoseTheRuleAndWhy(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      Wiring wiring = new Wiring(world).use(Clock.class, JUNE);
      ChooseRule choose = wiring.get(ChooseRule.class);
      FollowUps followUps = wiring.get(FollowUps.class);
      int two = followUps.overview(haarlem).selected().size();
      choose.choose(haarlem, 1, "Meer is niet te doen.", 0, "coach");
      choose.choose(haarlem, 1, "Meer is niet te doen.", 0, "coach");
      FollowUpOverview overview = followUps.overview(haarlem);
      assertThat(overview.selected()).hasSizeLessThan(two);
      assertThat(overview.rule().choices()).hasSize(1);
      assertThat(overview.rule().choices().get(0).reason()).isEqualTo("Meer is niet te doen.");
      assertThat(impact(wiring, haarlem))
          .containsExactly("impact.unknown " + overview.selected().size());
      assertThatThrownBy(() -> choose.choose(haarlem, 3, "Anders.", 0, "ander"))
          .isInstanceOf(Problem.class);
      RealDatasets.load(world, "haarlem");
      assertThat(followUps.overview(haarlem).rule().weeks()).isEqualTo(1);
    }
  }

  private static CaseMoment at(Wiring wiring, Region region, String card) {
    return wiring.get(FollowUps.class).ofCase(region, card).orElseThrow().at(Moment.MONTH_3);
  }

  private static List<String> impact(Wiring wiring, Region region) {
    return wiring
        .get(Reflections.class)
        .crossCase(region, Filter.all(region.period()))
        .figures()
        .impact()
        .stream()
        .map((Indicator figure) -> figure.id() + " " + figure.n().text())
        .toList();
  }

  private static String state(RegionsForTests world, Region region, String card) {
    Object[] row =
        (Object[])
            world
                .database()
                .read(
                    region,
                    em ->
                        em.createNativeQuery(
                                "select state, finding from follow_up where card_id = ?")
                            .setParameter(1, card)
                            .getSingleResult());
    return row[0] + " " + row[1];
  }
}
