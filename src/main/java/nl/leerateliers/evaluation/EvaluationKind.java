package nl.leerateliers.evaluation;

/** Cards of the week evaluation, and the evaluations themselves. */
public enum EvaluationKind {
  TOP,
  TIP,
  DAY_EVALUATION,
  WEEK_EVALUATION,
  WEEK_REFLECTION
}
