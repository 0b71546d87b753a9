package nl.leerateliers.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.mvc.security.CsrfProtected;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerateliers.ketenkaart.CardsSeen;
import nl.leerateliers.ketenkaart.Organisation;
import nl.leerateliers.ketenkaart.Organisations;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;

/** One moment of a followed case: what was heard, and the forms to write it down. */
@RequestScoped
@Controller
@Path("ateliers/{region}/zaken/{id}/opvolging/{months}")
public class FollowUpMomentController {

  private static final String VIEW = "followup/moment.xhtml";

  @Inject private Access access;
  @Inject private FollowUps followUps;
  @Inject private RecordFollowUp recordFollowUp;
  @Inject private Organisations organisations;
  @Inject private CardsSeen seen;
  @Inject private Clock clock;
  @Inject private Models models;

  @GET
  public String moment(
      @PathParam("region") String key,
      @PathParam("id") String id,
      @PathParam("months") String months,
      @QueryParam("deel") @DefaultValue("") String part,
      @QueryParam("wijzig") @DefaultValue("") String correct,
      @QueryParam("gedaan") @DefaultValue("") String done) {
    Region region = access.region(key, Permission.SEE_CASES);
    CaseFollowUp one = followUps.ofCase(region, id).orElseThrow(Problem::notFound);
    CaseMoment at = one.at(asked(months));
    seen.record(region, id);
    models.put("done", done.equals("bewaard"));
    FollowUpDraft draft =
        part.equals("gevolgen")
            ? FollowUpDraft.empty(
                FollowUpNote.FINDING,
                at.findingRevision(),
                at.finding() == null ? "" : at.finding())
            : at.current().stream()
                .filter(note -> note.part().equals(correct))
                .findFirst()
                .map(FollowUpDraft::of)
                .orElseGet(() -> FollowUpDraft.empty("", 0, ""));
    show(region, one, at, draft, Map.of());
    return VIEW;
  }

  /** Keeps one feedback, or what is known of the impact; else all that was typed comes back. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @CsrfProtected
  public Response record(
      @PathParam("region") String key,
      @PathParam("id") String id,
      @PathParam("months") String months,
      MultivaluedMap<String, String> form) {
    Region region = access.region(key, Permission.WRITE_CASES);
    CaseFollowUp one = followUps.ofCase(region, id).orElseThrow(Problem::notFound);
    Moment moment = asked(months);
    FollowUpDraft draft = FollowUpDraft.of(form::getFirst);
    Map<String, String> faults =
        draft.faults(one.startedOn(), LocalDate.now(clock), codes(organisations.in(region)));
    int status = 422;
    if (faults.isEmpty()) {
      try {
        recordFollowUp.record(region, id, moment, draft, access.get().account());
        String back = "/ateliers/%s/zaken/%s/opvolging/%s?gedaan=bewaard";
        return Response.seeOther(URI.create(back.formatted(region.key(), id, months))).build();
      } catch (Problem refused) {
        if (refused.status() != 409) {
          throw refused;
        }
        models.put("refused", refused);
        one = followUps.ofCase(region, id).orElseThrow(Problem::notFound);
        draft = draft.over(one.at(moment).revisionOf(draft.part()));
        status = 409;
      }
    }
    show(region, one, one.at(moment), draft, faults);
    return Response.status(status).entity(VIEW).build();
  }

  private static Moment asked(String months) {
    return Moment.after(months).orElseThrow(Problem::notFound);
  }

  static Set<String> codes(List<Organisation> own) {
    return own.stream().map(Organisation::code).collect(Collectors.toUnmodifiableSet());
  }

  private void show(
      Region region,
      CaseFollowUp one,
      CaseMoment at,
      FollowUpDraft draft,
      Map<String, String> faults) {
    List<Organisation> own = organisations.in(region);
    models.put("region", region);
    models.put("one", one);
    models.put("at", at);
    models.put("organisations", own);
    models.put(
        "names",
        own.stream().collect(Collectors.toMap(Organisation::code, Organisation::shortName)));
    models.put("mayWrite", access.may(Permission.WRITE_CASES, region));
    models.put("today", LocalDate.now(clock));
    // One form at a time: sending one would lose what was typed in another.
    models.put("form", draft);
    models.put("faults", faults);
    models.put("persons", Person.values());
    models.put("outcomes", Outcome.values());
    models.put("channels", Channel.values());
  }
}
