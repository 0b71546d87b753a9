package nl.leerateliers.evaluation;

import static nl.leerateliers.evaluation.GivenEvaluations.FRIDAY;
import static nl.leerateliers.evaluation.GivenEvaluations.MONDAY;
import static nl.leerateliers.evaluation.GivenEvaluations.draft;
import static nl.leerateliers.evaluation.GivenEvaluations.in;
import static nl.leerateliers.evaluation.GivenEvaluations.with;
import static nl.leerateliers.evaluation.GivenEvaluations.write;
import static nl.leerateliers.evaluation.GivenEvaluations.written;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.RegionDatabase;
import nl.leerateliers.security.Role;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written at the end of a day and a week, in real databases. */
class EvaluationsTest {

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void keepsACardOnceHoweverOftenItIsSentAndAChangedTextBesideIt(DatabaseKind kind) {
    with(
        kind,
        temp,
        (wiring, haarlem) -> {
          int before = in(wiring, haarlem).size();
          EvaluationDraft draft = draft("TOP", "De school belde zelf.", MONDAY, Map.of());
          String state = wiring.get(RegionDatabase.class).state(haarlem);
          Evaluation first = written(wiring, haarlem, draft);
          assertThat(first.id()).isEqualTo("E-126");
          assertThat(first.authorRole()).isEqualTo(Role.COACH);
          assertThat(wiring.get(RegionDatabase.class).state(haarlem)).isNotEqualTo(state);
          assertThat(written(wiring, haarlem, draft).id()).isEqualTo("E-126");
          EvaluationDraft changed =
              new EvaluationDraft(
                  draft.key(), "TOP", "De school belde!", MONDAY.toString(), "", "", Map.of());
          assertThat(written(wiring, haarlem, changed).id()).isEqualTo("E-127");
          assertThat(in(wiring, haarlem)).hasSize(before + 2);
        });
  }

  @ParameterizedTest
  @EnumSource
  void saysWhereATextIsTooLongAndKeepsNothing(DatabaseKind kind) {
    with(
        kind,
        temp,
        (wiring, haarlem) -> {
          int before = in(wiring, haarlem).size();
          EvaluationDraft wrong =
              new EvaluationDraft(
                  "", "TROP", "x".repeat(5000), "2015-02-22", "FBI", "Jan", Map.of());
          Map<String, String> faults = write(wiring, haarlem, wrong).faults();
          assertThat(faults.keySet())
              .containsExactly("key", "kind", "text", "organisation", "name", "dag");
          assertThat(faults.get("text")).contains("5.000 tekens", "4.000", "1.000 tekens korter");
          assertThat(faults.get("dag")).contains("15 februari 2016", "8 april 2016");
          assertThat(
                  write(
                          wiring,
                          haarlem,
                          draft(
                              "TIP",
                              "Bel eerder.",
                              FRIDAY,
                              Map.of("case", "H-999", "principle", "6", "learning-point", "LP-9")))
                      .faults())
              .containsOnlyKeys("case", "principle", "learning-point");
          assertThat(in(wiring, haarlem)).hasSize(before);
          assertThat(
                  written(wiring, haarlem, draft("TOP", "x".repeat(4000), FRIDAY, Map.of())).id())
              .isEqualTo("E-126");
        });
  }

  @ParameterizedTest
  @EnumSource
  void asksForNamesOnlyWhereTheRegionChoseSo(DatabaseKind kind) {
    with(
        kind,
        temp,
        (wiring, haarlem) -> {
          NameChoices names = wiring.get(NameChoices.class);
          assertThat(names.newest(haarlem)).isEmpty();
          names.choose(haarlem, true, "coach@haarlem");
          names.choose(haarlem, true, "coach@haarlem");
          assertThat(names.newest(haarlem).map(NameChoice::number)).contains(1);
          EvaluationDraft named =
              new EvaluationDraft(
                  UUID.randomUUID().toString(),
                  "TOP",
                  "Goed gesprek.",
                  FRIDAY.toString(),
                  "OM",
                  "Sanne",
                  Map.of());
          assertThat(written(wiring, haarlem, named).organisation()).isEqualTo("OM");
          names.choose(haarlem, false, "coach@haarlem");
          assertThat(names.areAsked(haarlem)).isFalse();
        });
  }
}
