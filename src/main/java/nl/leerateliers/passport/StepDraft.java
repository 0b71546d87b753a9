package nl.leerateliers.passport;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerateliers.learning.LearningPoint;
import nl.leerateliers.message.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A step as somebody typed it.
 *
 * @param from the state they had before them
 * @param to the state it comes to
 * @param organisation the owner of the step
 * @param takenBy who took it up; only for that step
 */
public record StepDraft(
    String from, String to, String organisation, String takenBy, String reason) {

  static final StepDraft EMPTY = new StepDraft("", "", "", "", "");
  static final List<String> TAKERS = List.of("OWN_ORGANISATION", "REGULAR_ZSM", "ANOTHER_ATELIER");
  private static final int LONGEST = 4000;

  static StepDraft of(MultivaluedMap<String, String> form) {
    return new StepDraft(
        text(form, "from"),
        text(form, "to"),
        text(form, "organisation"),
        text(form, "takenBy"),
        text(form, "reason"));
  }

  static String text(MultivaluedMap<String, String> form, String name) {
    String text = form.getFirst(name);
    return text == null ? "" : text.strip().replace("\r\n", "\n");
  }

  /** The state it goes to; null when there is no such state. */
  @Nullable PointState target() {
    return Arrays.stream(PointState.values())
        .filter(state -> state.name().equals(to))
        .findFirst()
        .orElse(null);
  }

  /** What is wrong, in the visitor's words, by the name of the field. */
  Map<String, String> faults(LearningPoint point, List<String> organisations) {
    Map<String, String> faults = new LinkedHashMap<>();
    PointState now = PointState.valueOf(point.state());
    PointState target = target();
    if (target == null || !target.mayComeAfter(now)) {
      faults.put("to", Messages.text("passport.fault.to"));
    }
    if (reason.isEmpty()) {
      faults.put("reason", Messages.text("passport.fault.reason"));
    } else if (reason.length() > LONGEST) {
      faults.put("reason", Messages.text("passport.fault.long", reason.length(), LONGEST));
    }
    if (!organisations.contains(organisation)) {
      faults.put("organisation", Messages.text("passport.fault.organisation"));
    } else if (target == PointState.VERIFIED) {
      if (point.ownOrganisation() == null) {
        faults.put("organisation", Messages.text("passport.fault.noOwn"));
      } else if (organisation.equals(point.ownOrganisation())) {
        faults.put("organisation", Messages.text("passport.fault.own"));
      }
    }
    if (target == PointState.TAKEN_UP && target.follows(now) && !TAKERS.contains(takenBy)) {
      faults.put("takenBy", Messages.text("passport.fault.takenBy"));
    }
    return faults;
  }
}
