package nl.leerateliers.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leerateliers.reflection.CardSteps.Step;
import org.junit.jupiter.api.Test;

class CardStepsTest {

  @Test
  void aStepIsDoneOnlyWhenEveryFieldHoldsSomething() {
    assertThat(new Step(1, 0, 2, null, List.of()).state()).isEqualTo("open");
    assertThat(new Step(1, 1, 2, "Eerste verdenking.", List.of()).state()).isEqualTo("partly");
    assertThat(new Step(1, 2, 2, "Eerste verdenking.", List.of()).state()).isEqualTo("done");
  }

  @Test
  void summarisesAStepByItsFirstSentence() {
    assertThat(CardSteps.brief("Eerste verdenking. De politie kent het adres niet."))
        .isEqualTo("Eerste verdenking.");
  }

  @Test
  void cutsALongSentenceBetweenWords() {
    String brief = CardSteps.brief("woord ".repeat(40).strip());

    assertThat(brief).hasSizeLessThanOrEqualTo(92).endsWith("woord …");
  }
}
