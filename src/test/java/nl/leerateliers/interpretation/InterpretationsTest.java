package nl.leerateliers.interpretation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.leerateliers.exchange.RealDatasets;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import nl.leerateliers.security.Role;
import nl.leerateliers.security.Visitor;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InterpretationsTest {

  private static final Visitor KIM = new Visitor("kim", Role.COACH, "haarlem");
  private static final Visitor BO = new Visitor("bo", Role.BEGELEIDINGSGROEP, "haarlem");
  private static final Visitor RES = new Visitor("res", Role.RESEARCHER, null);

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void keepsAnInterpretationOnceWithItsAuthorAndSelection(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Wiring wiring = new Wiring(world);
      Dashboard haarlem = new Dashboard(RealDatasets.load(world, "haarlem"));
      wiring.visitor().is(KIM);
      InterpretationDraft draft =
          draft("weeks", "Week 3 valt op.\n<b>Waarom?</b>", "OM", "to=4&caseType=JUVENILE_SUSPECT");
      assertThat(wiring.get(Interpretations.class).write(haarlem, draft, KIM)).isEmpty();
      assertThat(wiring.get(Interpretations.class).write(haarlem, draft, KIM)).isEmpty();

      InterpretationRows rows = wiring.get(InterpretationRows.class);
      assertThat(rows.of(haarlem, KIM))
          .singleElement()
          .satisfies(
              row -> {
                assertThat(row.text()).isEqualTo("Week 3 valt op.\n<b>Waarom?</b>");
                assertThat(row.author()).contains("Procesbegeleider").doesNotContain("kim");
                assertThat(row.title()).isEqualTo("Hoe verliep het per week?");
                assertThat(row.selection()).contains("Jeugdige verdachten", "week 1 tot en met 4");
                assertThat(row.query()).isEqualTo("caseType=JUVENILE_SUSPECT&to=4");
                assertThat(row.own()).isTrue();
              });
      assertThat(rows.of(haarlem, BO)).noneMatch(InterpretationRow::own);
      assertThat(rows.of(Dashboard.COMPARISON, RES)).isEmpty();
      assertThat(actions(world, haarlem.region())).containsExactly("interpretation-written");
    }
  }

  @ParameterizedTest
  @EnumSource
  void keepsWhatIsReadInTheComparisonInThePortalsOwnDatabase(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Wiring wiring = new Wiring(world);
      Dashboard haarlem = new Dashboard(RealDatasets.load(world, "haarlem"));
      Interpretations interpretations = wiring.get(Interpretations.class);
      InterpretationDraft draft = draft("mix", "Andere zaken.", "", "caseType=DOMESTIC_VIOLENCE");
      assertThat(interpretations.write(Dashboard.COMPARISON, draft, RES)).isEmpty();
      assertThat(interpretations.under(haarlem)).isEmpty();
      assertThat(interpretations.under(Dashboard.COMPARISON))
          .extracting(Interpretation::text)
          .containsExactly("Andere zaken.");
    }
  }

  @ParameterizedTest
  @EnumSource
  void withdrawsOnesOwnAloneAndTakesItsWordsAway(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Wiring wiring = new Wiring(world);
      Dashboard haarlem = new Dashboard(RealDatasets.load(world, "haarlem"));
      Interpretations interpretations = wiring.get(Interpretations.class);
      InterpretationDraft draft = draft("weeks", "Toch niet.", "", "");
      interpretations.write(haarlem, draft, KIM);
      assertThatThrownBy(() -> interpretations.withdraw(haarlem, draft.key(), BO))
          .isInstanceOf(Problem.class);
      assertThatThrownBy(() -> interpretations.withdraw(Dashboard.COMPARISON, draft.key(), KIM))
          .isInstanceOf(Problem.class);
      interpretations.withdraw(haarlem, draft.key(), KIM);
      interpretations.withdraw(haarlem, draft.key(), KIM);
      assertThat(interpretations.under(haarlem)).isEmpty();
      interpretations.write(haarlem, draft, KIM);
      assertThat(interpretations.under(haarlem)).as("sent again after it").isEmpty();
      Object text =
          world
              .database()
              .read(
                  haarlem.region(),
                  em ->
                      em.createNativeQuery("select count(text) from interpretation")
                          .getSingleResult());
      assertThat(((Number) text).intValue()).isZero();
      assertThat(actions(world, haarlem.region()))
          .containsExactlyInAnyOrder("interpretation-written", "interpretation-withdrawn");
    }
  }

  @ParameterizedTest
  @EnumSource
  void saysByFieldWhatIsWrongAndKeepsNothing(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Wiring wiring = new Wiring(world);
      Dashboard haarlem = new Dashboard(RealDatasets.load(world, "haarlem"));
      Interpretations interpretations = wiring.get(Interpretations.class);
      InterpretationDraft wrong =
          new InterpretationDraft("x", "nergens", "y".repeat(2001), "Q", "");
      Map<String, String> faults = interpretations.write(haarlem, wrong, KIM);
      assertThat(faults.keySet()).containsExactly("key", "figure", "text", "organisation");
      assertThat(faults.get("text")).contains("2.001", "2.000");
      assertThat(interpretations.write(haarlem, draft("weeks", "", "", ""), KIM))
          .containsOnlyKeys("text");
      assertThatThrownBy(
              () -> interpretations.write(haarlem, draft("weeks", "a", "", "from=99"), KIM))
          .isInstanceOf(Problem.class);
      assertThat(interpretations.under(haarlem)).isEmpty();
    }
  }

  private static InterpretationDraft draft(
      String figure, String text, String organisation, String selection) {
    return new InterpretationDraft(
        InterpretationDraft.empty("", "").key(), figure, text, organisation, selection);
  }

  private static List<String> actions(RegionsForTests world, Region region) {
    List<?> actions =
        world
            .database()
            .read(
                region,
                em ->
                    em.createNativeQuery(
                            "select action from audit_line where action like 'interpretation%'")
                        .getResultList());
    return actions.stream().map(String.class::cast).toList();
  }
}
