package nl.leerateliers.evaluation;

import java.util.Arrays;
import java.util.Optional;

/** Cards of the week evaluation, and the evaluations themselves. */
public enum EvaluationKind {
  TOP,
  TIP,
  DAY_EVALUATION,
  WEEK_EVALUATION,
  WEEK_REFLECTION;

  /** Whether it is about a week, and so kept under its Friday. */
  boolean isOfTheWeek() {
    return this == WEEK_EVALUATION || this == WEEK_REFLECTION;
  }

  static Optional<EvaluationKind> ofCode(String code) {
    return Arrays.stream(values()).filter(kind -> kind.name().equals(code)).findFirst();
  }
}
