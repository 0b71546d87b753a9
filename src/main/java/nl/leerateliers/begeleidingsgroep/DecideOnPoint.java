package nl.leerateliers.begeleidingsgroep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leerateliers.ketenkaart.Organisation;
import nl.leerateliers.learning.LearningPoint;
import nl.leerateliers.message.Messages;
import nl.leerateliers.message.Problem;
import nl.leerateliers.passport.DecidedIn;
import nl.leerateliers.passport.MovePoint;
import nl.leerateliers.passport.StepDraft;
import nl.leerateliers.security.Visitor;

/** Moves the passport of a learning point by a decision, in the decision's own transaction. */
@ApplicationScoped
class DecideOnPoint {

  /** Where the passport names a field otherwise than the decision does. */
  private static final Map<String, String> FIELDS =
      Map.of("to", "move", "takenBy", "move", "organisation", "owner", "reason", "decision");

  private final MovePoint movePoint;

  @Inject
  DecideOnPoint(MovePoint movePoint) {
    this.movePoint = movePoint;
  }

  /** What a decision is refused for, so that nothing of it stays. */
  static final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> faults;

    Refused(Map<String, String> faults) {
      super("refused");
      this.faults = Map.copyOf(faults);
    }

    Map<String, String> faults() {
      return faults;
    }
  }

  /** What the decision is about on an agenda: the title of the point. */
  static String subject(EntityManager em, PointMove move) {
    LearningPoint point = em.find(LearningPoint.class, move.point());
    if (point == null) {
      throw Problem.notFound();
    }
    return point.title();
  }

  /**
   * Makes the step; owner and reason come from the decision.
   *
   * @throws Refused when it cannot be made: nothing of the transaction may stay
   */
  void move(
      EntityManager em,
      List<Organisation> organisations,
      boolean fictitious,
      PointMove move,
      DecisionDraft draft,
      DecidedIn where,
      Visitor by) {
    String owner =
        OwnerNamed.in(draft.owner(), organisations)
            .orElseThrow(() -> new Refused(Map.of("owner", noOwner(organisations))));
    StepDraft step = new StepDraft(move.from(), move.to(), owner, "", draft.text());
    try {
      List<String> codes = organisations.stream().map(Organisation::code).toList();
      Map<String, String> faults =
          movePoint.decide(em, codes, fictitious, move.point(), step, where, by);
      if (!faults.isEmpty()) {
        Map<String, String> named = new HashMap<>();
        faults.forEach((field, fault) -> named.put(FIELDS.getOrDefault(field, field), fault));
        throw new Refused(named);
      }
    } catch (Problem moved) {
      if (!moved.type().equals("point-moved")) {
        throw moved;
      }
      throw new Refused(
          Map.of("move", Messages.text("begeleidingsgroep.fault.moved", subject(em, move))));
    }
  }

  private static String noOwner(List<Organisation> organisations) {
    return Messages.text(
        "begeleidingsgroep.fault.ownerOrganisation",
        organisations.stream().map(Organisation::shortName).collect(Collectors.joining(", ")));
  }
}
