package nl.leerateliers.evaluation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;

/** Who may write which kind: the week reflection belongs to the tactical leads. */
@RequestScoped
public class WritingRight {

  private final Access access;

  @Inject
  WritingRight(Access access) {
    this.access = access;
  }

  /**
   * The region, for a visitor who may write this there.
   *
   * @throws nl.leerateliers.message.Problem as {@link Access#region} does
   */
  Region to(EvaluationDraft draft, String region) {
    if (draft.marks().containsKey(PinField.CASE.code())) {
      access.region(region, Permission.SEE_CASES);
    }
    return access.region(region, permission(draft.kind()));
  }

  /** The region, for a visitor who may write some kind there. */
  Region any(String region) {
    boolean evaluations = access.may(Permission.WRITE_EVALUATIONS);
    return access.region(
        region, evaluations ? Permission.WRITE_EVALUATIONS : Permission.WRITE_WEEK_REFLECTIONS);
  }

  private static Permission permission(String kind) {
    return kind.equals(EvaluationKind.WEEK_REFLECTION.name())
        ? Permission.WRITE_WEEK_REFLECTIONS
        : Permission.WRITE_EVALUATIONS;
  }
}
