package nl.leerateliers.begeleidingsgroep;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.leerateliers.followup.FollowUpsDue;
import nl.leerateliers.ketenkaart.Organisations;
import nl.leerateliers.message.Problem;
import nl.leerateliers.passport.MeetingSteps;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;
import org.jspecify.annotations.Nullable;

/** The page of the meeting, as it is shown at first and after something was refused. */
@RequestScoped
class MeetingPage {

  private static final String VIEW = "begeleidingsgroep/meeting.xhtml";

  @Inject private Access access;
  @Inject private MeetingAgendas agendas;
  @Inject private FollowUpsDue followUps;
  @Inject private MeetingSteps steps;
  @Inject private Organisations organisations;
  @Inject private Models models;

  /** The day that a text names; the usual one where it names none. */
  LocalDate day(Region region, @Nullable String asked) {
    LocalDate found = MeetingDays.of(region).find(asked == null ? "" : asked.strip());
    return found == null ? agendas.usualDay(region) : found;
  }

  /**
   * The meeting in the address of a form.
   *
   * @throws Problem 404 when there can be no meeting on that day
   */
  LocalDate meeting(Region region, String asked) {
    LocalDate found = MeetingDays.of(region).find(asked);
    if (found == null) {
      throw Problem.notFound();
    }
    return found;
  }

  Response show(Region region, LocalDate day, int status) {
    MeetingAgenda agenda = agendas.on(region, day);
    boolean seesCases = access.may(Permission.SEE_CASES, region);
    MeetingDays days = MeetingDays.of(region);
    models.put("region", region);
    models.put("agenda", agenda);
    models.put("figures", agendas.figures(agenda));
    models.put("mayPrepare", access.may(Permission.PREPARE_MEETING, region));
    models.put("mayDecide", access.may(Permission.TAKE_DECISIONS, region));
    models.put("moves", PointMove.of(agenda.material().points(), access::may));
    models.put("moved", steps.on(region, day));
    models.put("mayReport", access.may(Permission.MAKE_REPORTS));
    models.put("seesCases", seesCases);
    models.put(
        "due",
        seesCases
            ? followUps.in(region).stream().filter(one -> !one.dueOn().isAfter(day)).toList()
            : List.of());
    models.put("organisations", organisations.in(region));
    models.put("days", days);
    models.put("earlier", day.isAfter(days.first()) ? day.minusWeeks(1) : null);
    models.put("later", day.isBefore(days.last()) ? day.plusWeeks(1) : null);
    if (models.get("faults") == null) {
      models.put("faults", Map.of());
    }
    if (models.get("typed") == null) {
      models.put("typed", Map.of());
    }
    return Response.status(status).entity(VIEW).build();
  }

  /** What was refused comes back with what was typed. */
  Response refuse(
      Region region,
      LocalDate day,
      String which,
      String item,
      Map<String, String> typed,
      Map<String, String> faults,
      int status) {
    models.put("refused", which);
    models.put("refusedItem", item);
    models.put("typed", typed);
    models.put("faults", faults);
    return show(region, day, status);
  }

  /** Somebody else ordered meanwhile: both orders are shown, and one can be chosen. */
  Response conflict(Region region, LocalDate day, List<String> mine) {
    models.put("mine", agendas.on(region, day).inOrder(mine));
    return show(region, day, 409);
  }

  void put(String name, Object value) {
    models.put(name, value);
  }

  /** Back to the page, in presentation where the form stood in one. */
  Response back(Region region, LocalDate day, MultivaluedMap<String, String> form, String place) {
    boolean presenting = "presentatie".equals(form.getFirst("weergave"));
    return Response.seeOther(
            URI.create(
                "/ateliers/"
                    + region.key()
                    + "/begeleidingsgroep?datum="
                    + day
                    + (presenting ? "&weergave=presentatie" : "")
                    + "#"
                    + place))
        .build();
  }
}
