package nl.leerateliers.begeleidingsgroep;

import static nl.leerateliers.begeleidingsgroep.DecisionDraft.words;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.security.CsrfProtected;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.leerateliers.message.Messages;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;

/** The Tuesday meeting, and the decisions taken in it. */
@RequestScoped
@Controller
@Path("ateliers/{region}/begeleidingsgroep")
public class MeetingController {

  private static final int LONGEST_REASON = 500;

  @Inject private Access access;
  @Inject private MeetingPage page;
  @Inject private Decisions decisions;
  @Inject private PrepareAgenda prepare;

  @GET
  public Response meeting(
      @PathParam("region") String key, @QueryParam("datum") @DefaultValue("") String asked) {
    Region region = access.region(key, Permission.SEE_REGION);
    if (!asked.isBlank() && MeetingDays.of(region).find(asked.strip()) == null) {
      page.put("askedDay", asked);
      return page.show(region, page.day(region, ""), 400);
    }
    return page.show(region, page.day(region, asked), 200);
  }

  /** Takes a decision; what was typed comes back with what is wrong. */
  @POST
  @Path("{day}/besluit")
  @CsrfProtected
  public Response decide(
      @PathParam("region") String key,
      @PathParam("day") String asked,
      MultivaluedMap<String, String> form) {
    Region region = access.region(key, Permission.TAKE_DECISIONS);
    LocalDate day = page.meeting(region, asked);
    DecisionDraft draft = DecisionDraft.of(form);
    Map<String, String> faults = decisions.take(region, day, draft, access.get());
    if (faults.isEmpty()) {
      return page.back(region, day, form, "besluiten");
    }
    Map<String, String> typed =
        Map.of(
            "decision",
            draft.text(),
            "owner",
            draft.owner(),
            "dueOn",
            draft.dueOn(),
            "move",
            draft.move());
    return page.refuse(region, day, "decision", draft.item(), typed, faults, 422);
  }

  /** A decision is done. */
  @POST
  @Path("{day}/besluit/{id}/gereed")
  @CsrfProtected
  public Response close(
      @PathParam("region") String key,
      @PathParam("day") String asked,
      @PathParam("id") String id,
      MultivaluedMap<String, String> form) {
    Region region = access.region(key, Permission.TAKE_DECISIONS);
    LocalDate day = page.meeting(region, asked);
    return guarded(region, day, form, () -> decisions.close(region, id));
  }

  /** A decision is taken back, with a reason. */
  @POST
  @Path("{day}/besluit/{id}/ingetrokken")
  @CsrfProtected
  public Response withdraw(
      @PathParam("region") String key,
      @PathParam("day") String asked,
      @PathParam("id") String id,
      MultivaluedMap<String, String> form) {
    Region region = access.region(key, Permission.TAKE_DECISIONS);
    LocalDate day = page.meeting(region, asked);
    String reason = words(form, "reason").replaceAll("\\p{Cntrl}+", " ");
    if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
      String fault =
          reason.isEmpty()
              ? Messages.text("begeleidingsgroep.fault.reason")
              : DecisionDraft.tooLong(reason, LONGEST_REASON);
      return page.refuse(
          region, day, "withdraw", id, Map.of("reason", reason), Map.of("reason", fault), 422);
    }
    return guarded(region, day, form, () -> decisions.withdraw(region, id, reason));
  }

  /** Which organisations were there. */
  @POST
  @Path("{day}/aanwezig")
  @CsrfProtected
  public Response present(
      @PathParam("region") String key,
      @PathParam("day") String asked,
      MultivaluedMap<String, String> form) {
    Region region = access.region(key, Permission.TAKE_DECISIONS);
    LocalDate day = page.meeting(region, asked);
    List<String> codes = form.getOrDefault("organisation", List.of());
    prepare.present(region, day, codes, access.get());
    return page.back(region, day, form, "aanwezig");
  }

  /** Somebody else closed it meanwhile: the page tells so. */
  private Response guarded(
      Region region, LocalDate day, MultivaluedMap<String, String> form, Runnable work) {
    try {
      work.run();
    } catch (Problem refused) {
      if (refused.status() != 409) {
        throw refused;
      }
      page.put("problem", refused);
      return page.show(region, day, 409);
    }
    return page.back(region, day, form, "item-" + ItemKind.DECISIONS);
  }
}
