package nl.leerateliers.evaluation;

import static nl.leerateliers.evaluation.GivenEvaluations.COACH;
import static nl.leerateliers.evaluation.GivenEvaluations.FRIDAY;
import static nl.leerateliers.evaluation.GivenEvaluations.MONDAY;
import static nl.leerateliers.evaluation.GivenEvaluations.change;
import static nl.leerateliers.evaluation.GivenEvaluations.draft;
import static nl.leerateliers.evaluation.GivenEvaluations.group;
import static nl.leerateliers.evaluation.GivenEvaluations.in;
import static nl.leerateliers.evaluation.GivenEvaluations.questions;
import static nl.leerateliers.evaluation.GivenEvaluations.returning;
import static nl.leerateliers.evaluation.GivenEvaluations.with;
import static nl.leerateliers.evaluation.GivenEvaluations.written;
import static nl.leerateliers.message.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.security.Role;
import nl.leerateliers.security.Visitor;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What becomes of an evaluation after it was written: a question, a tip that comes back, a
 * correction.
 */
class WrittenEvaluationsTest {

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void givesTheBegeleidingsgroepTheQuestionsOfAWeekOnceWithoutCases(DatabaseKind kind) {
    with(
        kind,
        temp,
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
        temp,
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
        temp,
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
}
