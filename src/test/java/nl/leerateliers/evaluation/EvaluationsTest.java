package nl.leerateliers.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import nl.leerateliers.exchange.RealDatasets;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import nl.leerateliers.security.Role;
import nl.leerateliers.security.Visitor;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written at the end of a day and a week, in real databases. */
class EvaluationsTest {

  private static final Visitor COACH = new Visitor("coach@haarlem", Role.COACH, "haarlem");
  private static final LocalDate MONDAY = LocalDate.of(2016, 2, 22);
  private static final LocalDate FRIDAY = LocalDate.of(2016, 2, 26);

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void keepsACardOnceHoweverOftenItIsSentAndAChangedTextBesideIt(DatabaseKind kind) {
    with(
        kind,
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

  @ParameterizedTest
  @EnumSource
  void givesTheBegeleidingsgroepTheQuestionsOfAWeekOnceWithoutCases(DatabaseKind kind) {
    with(
        kind,
        (wiring, haarlem) -> {
          int before = questions(wiring, haarlem).size();
          Evaluation asked =
              written(
                  wiring,
                  haarlem,
                  draft("QUESTION", "Mag de wijkagent mee?", MONDAY, Map.of("case", "H-001")));
          assertThat(asked.kind()).isEqualTo(EvaluationKind.WEEK_EVALUATION);
          assertThat(asked.givenOn()).isEqualTo(FRIDAY);
          Evaluation same =
              written(
                  wiring,
                  haarlem,
                  draft("TIP", "Vraag of de wijkagent mee mag", FRIDAY, Map.of("question", "yes")));
          change(wiring, haarlem, same.id(), "merged_into", asked.id());
          EvaluationGroup group = group(wiring, haarlem, "Wie mag er mee", true);
          change(wiring, haarlem, asked.id(), "group_id", group.id());

          List<Question> questions = questions(wiring, haarlem);
          assertThat(questions).hasSize(before + 2);
          assertThat(questions)
              .filteredOn(question -> question.id().equals(asked.id()))
              .singleElement()
              .satisfies(
                  question -> {
                    assertThat(question.text()).isEqualTo("Mag de wijkagent mee?");
                    assertThat(question.said())
                        .extracting(Evaluation::id)
                        .containsExactly(asked.id(), same.id());
                    assertThat(question.said()).extracting(Evaluation::cardId).containsOnlyNulls();
                  });
          assertThat(questions)
              .filteredOn(Question::group)
              .singleElement()
              .satisfies(
                  question -> {
                    assertThat(question.text()).isEqualTo("Wie mag er mee");
                    assertThat(question.origin()).isEqualTo(asked.id());
                  });
        });
  }

  @ParameterizedTest
  @EnumSource
  void namesATipThatCameBackInAnotherWeek(DatabaseKind kind) {
    with(
        kind,
        (wiring, haarlem) -> {
          EvaluationGroup group = group(wiring, haarlem, "Te veel zaken", false);
          Evaluation first =
              written(wiring, haarlem, draft("TIP", "Drie is genoeg", FRIDAY, Map.of()));
          Evaluation again =
              written(wiring, haarlem, draft("TIP", "Vijf was veel", FRIDAY.plusDays(7), Map.of()));
          change(wiring, haarlem, first.id(), "group_id", group.id());
          change(wiring, haarlem, again.id(), "group_id", group.id());
          assertThat(returning(wiring, haarlem, FRIDAY.plusDays(7)).get(0))
              .satisfies(
                  tip -> {
                    assertThat(tip.about()).isEqualTo(ReturningTip.About.GROUP);
                    assertThat(tip.title()).isEqualTo("Te veel zaken");
                    assertThat(tip.weeks()).containsExactly(2, 3);
                    assertThat(tip.lastOn()).isEqualTo(FRIDAY.plusDays(7));
                  });
          assertThat(returning(wiring, haarlem, FRIDAY))
              .noneMatch(tip -> tip.about() == ReturningTip.About.GROUP);
          assertThat(returning(wiring, haarlem, FRIDAY.plusDays(14)))
              .allMatch(tip -> tip.weeks().size() > 1)
              .anyMatch(tip -> tip.about() == ReturningTip.About.PRINCIPLE);
        });
  }

  @ParameterizedTest
  @EnumSource
  void itsWriterCorrectsOrTakesBackACardUntilTheWeekIsClosed(DatabaseKind kind) {
    with(
        kind,
        (wiring, haarlem) -> {
          OwnEvaluations own = wiring.get(OwnEvaluations.class);
          Visitor other = new Visitor("ander@haarlem", Role.PARTICIPANT, "haarlem");
          int before = in(wiring, haarlem).size();
          String top = written(wiring, haarlem, draft("TOP", "Goed.", FRIDAY, Map.of())).id();
          String tip = written(wiring, haarlem, draft("TIP", "Beter.", FRIDAY, Map.of())).id();
          change(wiring, haarlem, top, "merged_into", tip);
          assertThat(own.of(haarlem, FRIDAY, COACH.account()).ids())
              .containsExactlyInAnyOrder(top, tip);
          assertThat(own.of(haarlem, FRIDAY, other.account()).ids()).isEmpty();

          refuses(404, () -> own.correct(haarlem, top, "Goed.", "Slecht.", other));
          refuses(404, () -> own.correct(haarlem, "E-001", "?", "Niet van mij.", COACH));
          assertThat(own.correct(haarlem, top, "Goed.", " ", COACH)).contains("Schrijf");
          assertThat(own.correct(haarlem, top, "Goed.", "x".repeat(5000), COACH)).contains("5.000");
          assertThat(own.correct(haarlem, top, "Goed.", "Heel goed.", COACH)).isEmpty();
          refuses(409, () -> own.correct(haarlem, top, "Goed.", "Matig.", COACH));

          own.withdraw(haarlem, tip, COACH);
          assertThat(in(wiring, haarlem)).hasSize(before + 1);
          assertThat(in(wiring, haarlem))
              .filteredOn(each -> each.id().equals(top))
              .singleElement()
              .satisfies(
                  each -> {
                    assertThat(each.text()).isEqualTo("Heel goed.");
                    assertThat(each.mergedInto()).isNull();
                  });
          refuses(404, () -> own.withdraw(haarlem, tip, COACH));
          assertThat(written(wiring, haarlem, draft("TIP", "Weer.", FRIDAY, Map.of())).id())
              .as("a number is used once")
              .isNotEqualTo(tip);

          own.close(haarlem, FRIDAY, true, COACH);
          refuses(409, () -> own.correct(haarlem, top, "Heel goed.", "Te laat.", COACH));
          refuses(409, () -> own.withdraw(haarlem, top, COACH));
          own.close(haarlem, FRIDAY, false, COACH);
          own.withdraw(haarlem, top, COACH);
        });
  }

  private static void refuses(int status, Runnable work) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.status()).isEqualTo(status));
  }

  private static List<Evaluation> in(Wiring wiring, Region region) {
    return wiring.get(Evaluations.class).in(region);
  }

  private static List<Question> questions(Wiring wiring, Region region) {
    return wiring.get(Evaluations.class).questionsBetween(region, MONDAY, FRIDAY);
  }

  private static List<ReturningTip> returning(Wiring wiring, Region region, LocalDate until) {
    return wiring.get(Evaluations.class).returningTips(region, until);
  }

  private static EvaluationGroup group(
      Wiring wiring, Region region, String title, boolean question) {
    return wiring
        .get(RegionDatabase.class)
        .write(
            region,
            em -> {
              EvaluationGroup group = new EvaluationGroup("G-001", FRIDAY, title);
              group.put(PinField.QUESTION, question ? "yes" : "");
              em.persist(group);
              return group;
            });
  }

  private static void change(Wiring wiring, Region region, String id, String column, String to) {
    wiring
        .get(RegionDatabase.class)
        .write(
            region,
            em ->
                em.createNativeQuery("update evaluation set " + column + " = ?1 where id = ?2")
                    .setParameter(1, to)
                    .setParameter(2, id)
                    .executeUpdate());
  }

  private static EvaluationDraft draft(
      String kind, String text, LocalDate day, Map<String, String> marks) {
    return new EvaluationDraft(
        UUID.randomUUID().toString(), kind, text, day.toString(), "", "", marks);
  }

  private static WriteEvaluation.Written write(
      Wiring wiring, Region region, EvaluationDraft draft) {
    return wiring.get(WriteEvaluation.class).write(region, draft, COACH);
  }

  private static Evaluation written(Wiring wiring, Region region, EvaluationDraft draft) {
    WriteEvaluation.Written written = write(wiring, region, draft);
    assertThat(written.faults()).isEmpty();
    return java.util.Objects.requireNonNull(written.evaluation());
  }

  private void with(DatabaseKind kind, BiConsumer<Wiring, Region> test) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      test.accept(new Wiring(world), haarlem);
    }
  }
}
