package nl.leerateliers.claim;

import static nl.leerateliers.message.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leerateliers.exchange.RealDatasets;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Claims that contradict each other, and the region's decisions on them, in real databases. */
class ClaimsTest {

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void aDecisionPrefersOneClaimAndTheOtherStays(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      Wiring wiring = new Wiring(world);
      Claims claims = wiring.get(Claims.class);
      DecideClaim decide = wiring.get(DecideClaim.class);
      assertThat(contradictions(claims, haarlem)).containsExactly("care.led");
      assertThat(figure(claims, haarlem).preferred()).isNull();

      DecisionDraft draft = draft("C-09", "Dit getal is op de kaarten nageteld.", 0);
      assertThat(decide.prefer(haarlem, draft, "coach")).isEmpty();
      assertThat(decide.prefer(haarlem, draft, "coach")).as("sent twice").isEmpty();
      ClaimedFigure decided = figure(claims, haarlem);
      assertThat(decided.decisions()).hasSize(1);
      assertThat(decided.preferred().said()).isEqualTo("30");
      assertThat(decided.claims().stream().map(Claim::said)).containsExactly("34", "30");
      assertThat(decided.preferred().preference().words(decided.preferred()))
          .isEqualTo(
              "De regio gaat uit van 30 (§6.3.3). Besloten door Begeleidingsgroep op 5 april 2016:"
                  + " Dit getal is op de kaarten nageteld.");

      Claim outside =
          claims.sharedBy(haarlem).stream().filter(c -> c.id().equals("C-09")).findFirst().get();
      assertThat(outside.preference().words(outside))
          .contains("30", "5 april 2016")
          .doesNotContain("nageteld")
          .doesNotContain("Begeleidingsgroep");

      refuses(409, () -> decide.prefer(haarlem, draft("C-08", "Toch niet.", 0), "groep"));
      assertThat(decide.prefer(haarlem, draft("C-08", "Toch niet.", 1), "groep")).isEmpty();
      assertThat(figure(claims, haarlem).preferred().said()).isEqualTo("34");
      assertThat(decide.revoke(haarlem, 2, "", "groep")).containsKey("reason");
      assertThat(decide.revoke(haarlem, 2, "Beide tellen.", "groep")).isEmpty();
      ClaimedFigure revoked = figure(claims, haarlem);
      assertThat(revoked.preferred()).as("an earlier one does not come back").isNull();
      assertThat(revoked.decisions().get(0).revokedReason()).isEqualTo("Beide tellen.");
      refuses(404, () -> decide.revoke(haarlem, 9, "Wat?", "groep"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aDecisionOutlivesAnImportAsLongAsTheClaimSaysTheSame(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      Wiring wiring = new Wiring(world);
      Claims claims = wiring.get(Claims.class);
      wiring.get(DecideClaim.class).prefer(haarlem, draft("C-09", "Nageteld.", 0), "coach");
      RealDatasets.load(world, "haarlem");
      assertThat(figure(claims, haarlem).preferred().id()).isEqualTo("C-09");
      world
          .database()
          .write(
              haarlem,
              em ->
                  em.createNativeQuery("update claim set \"value\" = 31 where id = 'C-09'")
                      .executeUpdate());
      ClaimedFigure changed = figure(claims, haarlem);
      assertThat(changed.preferred()).isNull();
      assertThat(changed.isOvertaken(changed.decisions().get(0))).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void refusesADecisionWithoutAReasonADayOrAClaim(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      DecideClaim decide = new Wiring(world).get(DecideClaim.class);
      DecisionDraft nothing = new DecisionDraft("?", "", "", "2016-13-01", " ".strip(), 0);
      assertThat(decide.prefer(haarlem, nothing, "coach"))
          .containsOnlyKeys("key", "claim", "takenBy", "takenOn", "reason");
      DecisionDraft late = draft("C-99", "x".repeat(1001), 0, "2016-04-13");
      assertThat(decide.prefer(haarlem, late, "coach"))
          .containsOnlyKeys("claim", "takenOn", "reason")
          .extractingByKey("reason")
          .asString()
          .contains("1.001");
      assertThat(figure(new Wiring(world).get(Claims.class), haarlem).decisions()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aStatementInWordsStandsBesideTheNumbers(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      Map<Boolean, List<Claim>> byKind =
          new Wiring(world)
              .get(Claims.class).in(haarlem).stream()
                  .filter(claim -> claim.indicator().equals("verdieping"))
                  .collect(java.util.stream.Collectors.partitioningBy(Claim::isFigure));
      assertThat(byKind.get(true)).hasSize(2);
      assertThat(byKind.get(false))
          .singleElement()
          .satisfies(claim -> assertThat(claim.said()).startsWith("“Iets meer dan 80 procent"));
    }
  }

  private static List<String> contradictions(Claims claims, Region region) {
    return claims.figures(region).stream()
        .filter(ClaimedFigure::contradicts)
        .map(ClaimedFigure::indicator)
        .toList();
  }

  private static ClaimedFigure figure(Claims claims, Region region) {
    return claims.figures(region).stream()
        .filter(figure -> figure.indicator().equals("care.led"))
        .findFirst()
        .orElseThrow();
  }

  private static DecisionDraft draft(String claim, String reason, int based) {
    return draft(claim, reason, based, "2016-04-05");
  }

  private static DecisionDraft draft(String claim, String reason, int based, String day) {
    return new DecisionDraft(
        UUID.randomUUID().toString(), claim, "Begeleidingsgroep", day, reason, based);
  }
}
