package nl.leerateliers.prompt;

import static nl.leerateliers.message.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import nl.leerateliers.exchange.RealDatasets;
import nl.leerateliers.ketenkaart.CardEdit;
import nl.leerateliers.ketenkaart.WriteCard;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Questions of the committed cards in real databases; today is 12 April 2016. */
class PromptsTest {

  private static final String CARD = "H-001";
  private static final String RULE = "verdieping-zonder-reden";

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void keepsAnAnswerAndAsksAgainOnlyWhenTheFactChanged(DatabaseKind kind) {
    with(
        kind,
        (wiring, haarlem) -> {
          Prompts prompts = wiring.get(Prompts.class);
          edit(wiring, haarlem, "verdieping_reasons", "PICTURE_UNCLEAR", "");
          assertThat(open(prompts, haarlem)).contains(RULE);
          assertThat(keep(prompts, haarlem, draft(0, "answered", "Het beeld was onduidelijk.")))
              .isEqualTo(200);
          assertThat(open(prompts, haarlem)).doesNotContain(RULE);
          PromptAnswer kept = prompts.of(haarlem, CARD).last(RULE).orElseThrow();
          assertThat(kept.question()).isEqualTo(RuleBook.get().find(RULE).get().question());
          assertThat(kept.account()).isEqualTo("anna");
          assertThat(kept.givenAt()).isEqualTo(Wiring.NOON.instant());

          edit(wiring, haarlem, "title", "Klap aan een buschauffeur", "Een andere titel");
          edit(wiring, haarlem, "verdieping_reasons", "", "SCHOOL_CONCERNS");
          edit(wiring, haarlem, "verdieping_reasons", "SCHOOL_CONCERNS", "");
          assertThat(open(prompts, haarlem)).doesNotContain(RULE);

          // An import replaces the cards; what was answered stays, though the fact is another.
          RealDatasets.load(wiring.get(RegionsForTests.class), "haarlem");
          assertThat(prompts.of(haarlem, CARD).answers()).hasSize(1);
        });
  }

  @ParameterizedTest
  @EnumSource
  void comesBackWhenTheCodeItRestsOnChanges(DatabaseKind kind) {
    with(
        kind,
        (wiring, haarlem) -> {
          Prompts prompts = wiring.get(Prompts.class);
          edit(wiring, haarlem, "children", "1", "2");
          edit(wiring, haarlem, "children_ages", "AGE_12_17", "");
          String rule = "kinderen-zonder-leeftijd";
          prompts.keep(
              haarlem, CARD, new PromptDraft(rule, 0, "set-aside", "Niet bekend.", "", ""), "anna");
          assertThat(open(prompts, haarlem)).doesNotContain(rule);
          edit(wiring, haarlem, "children", "2", "3");
          assertThat(open(prompts, haarlem)).contains(rule);
        });
  }

  @ParameterizedTest
  @EnumSource(names = "H2")
  void comesBackOnTheDayOrWhenTheStepIsReached(DatabaseKind kind) {
    with(
        kind,
        (wiring, haarlem) -> {
          Prompts prompts = wiring.get(Prompts.class);
          edit(wiring, haarlem, "verdieping_reasons", "PICTURE_UNCLEAR", "");
          keep(prompts, haarlem, new PromptDraft(RULE, 0, "postponed", "", "2016-04-14", ""));
          CardPrompts asked = prompts.of(haarlem, CARD);
          Rule rule = RuleBook.get().find(RULE).orElseThrow();
          PromptAnswer last = asked.last(RULE).orElseThrow();
          LocalDate day = LocalDate.parse("2016-04-13");
          assertThat(last.silences(rule, asked.written(), day)).isTrue();
          assertThat(last.silences(rule, asked.written(), day.plusDays(1))).isFalse();

          Written early = new Written(Map.of("verdieping_decided", "yes"));
          PromptDraft toStep = new PromptDraft(RULE, 0, "postponed", "", "", "4");
          assertThat(toStep.fault(rule, early, day)).isNull();
          PromptAnswer waiting =
              new PromptAnswer(
                  CARD,
                  rule,
                  rule.condition().fact(early),
                  toStep,
                  "anna",
                  OffsetDateTime.now(Wiring.NOON));
          assertThat(waiting.silences(rule, early, day.plusYears(1))).isTrue();
          Written later = new Written(Map.of("verdieping_decided", "yes", "intervention", "Halt."));
          assertThat(waiting.silences(rule, later, day)).isFalse();
        });
  }

  @ParameterizedTest
  @EnumSource
  void showsTheSecondWhatTheFirstAnsweredAndLosesNothing(DatabaseKind kind) {
    with(
        kind,
        (wiring, haarlem) -> {
          Prompts prompts = wiring.get(Prompts.class);
          ExecutorService people = Executors.newFixedThreadPool(8);
          List<Future<PromptOutcome>> work =
              IntStream.range(0, 8)
                  .mapToObj(
                      i ->
                          people.submit(
                              () ->
                                  prompts.keep(
                                      haarlem, CARD, draft(0, "answered", "A" + i), "p" + i)))
                  .toList();
          List<PromptOutcome> outcomes = work.stream().map(PromptsTest::done).toList();
          people.shutdown();
          assertThat(outcomes).filteredOn(o -> o.status() == 200).hasSize(1);
          PromptAnswer first = prompts.of(haarlem, CARD).last(RULE).orElseThrow();
          assertThat(outcomes)
              .filteredOn(o -> o.status() == 409)
              .hasSize(7)
              .allSatisfy(o -> assertThat(o.other().text()).isEqualTo(first.text()));
          assertThat(keep(prompts, haarlem, draft(1, "answered", "Ook dit."))).isEqualTo(200);
          assertThat(prompts.of(haarlem, CARD).answers()).hasSize(2);
          // The same button pressed twice is one answer.
          assertThat(keep(prompts, haarlem, draft(1, "answered", "Ook dit."))).isEqualTo(200);
          assertThat(prompts.of(haarlem, CARD).answers()).hasSize(2);
        });
  }

  @ParameterizedTest
  @EnumSource
  void keepsNothingOfWhatIsFaultyOrOfAnUnknownCard(DatabaseKind kind) {
    with(
        kind,
        (wiring, haarlem) -> {
          Prompts prompts = wiring.get(Prompts.class);
          PromptOutcome outcome =
              prompts.keep(haarlem, CARD, draft(0, "answered", "x".repeat(2001)), "anna");
          assertThat(outcome.status()).isEqualTo(422);
          assertThat(outcome.fault()).contains("2.001", "2.000");
          assertThat(prompts.of(haarlem, CARD).answers()).isEmpty();
          refuses(404, () -> prompts.keep(haarlem, "H-999", draft(0, "answered", "x"), "a"));
        });
  }

  private void with(DatabaseKind kind, BiConsumer<Wiring, Region> test) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      test.accept(new Wiring(world).use(RegionsForTests.class, world), haarlem);
    }
  }

  private static PromptOutcome done(Future<PromptOutcome> work) {
    try {
      return work.get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static void edit(Wiring wiring, Region region, String field, String from, String to) {
    assertThat(
            wiring
                .get(WriteCard.class)
                .save(region, CARD, List.of(new CardEdit(field, from, to)), "anna", null)
                .status())
        .isEqualTo(200);
  }

  private static List<String> open(Prompts prompts, Region region) {
    return prompts.of(region, CARD).open().stream().map(Rule::id).toList();
  }

  private static PromptDraft draft(int seen, String handling, String text) {
    return new PromptDraft(RULE, seen, handling, text, "", "");
  }

  private static int keep(Prompts prompts, Region region, PromptDraft draft) {
    return prompts.keep(region, CARD, draft, "anna").status();
  }
}
