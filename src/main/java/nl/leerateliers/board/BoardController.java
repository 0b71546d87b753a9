package nl.leerateliers.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.mvc.security.CsrfProtected;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leerateliers.begeleidingsgroep.Decisions;
import nl.leerateliers.followup.FollowUpsDue;
import nl.leerateliers.ketenkaart.CardEdit;
import nl.leerateliers.ketenkaart.Organisations;
import nl.leerateliers.ketenkaart.RegisterCard;
import nl.leerateliers.ketenkaart.RegisteredCard;
import nl.leerateliers.ketenkaart.Registration;
import nl.leerateliers.ketenkaart.SavedCard;
import nl.leerateliers.ketenkaart.WriteCard;
import nl.leerateliers.message.Messages;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;
import org.jspecify.annotations.Nullable;

/** The board of the atelier's day, and what people do from it. */
@RequestScoped
@Controller
@Path("ateliers/{region}/vandaag")
public class BoardController {

  private static final String VIEW = "board/board.xhtml";
  private static final String ORGANISATION = "case_owner_organisation";
  private static final String OWNER = "case_owner";

  @Inject private Access access;
  @Inject private DayBoards boards;
  @Inject private MoveCase move;
  @Inject private RegisterCard register;
  @Inject private WriteCard write;
  @Inject private Organisations organisations;
  @Inject private FollowUpsDue followUps;
  @Inject private Decisions decisions;
  @Inject private Models models;

  @GET
  public Response board(
      @PathParam("region") String key, @QueryParam("dag") @DefaultValue("") String asked) {
    Region region = access.region(key, Permission.SEE_CASES);
    LocalDate day = asked.isBlank() ? boards.usualDay(region) : day(region, asked);
    if (day == null) {
      models.put("askedDay", asked);
      return show(region, boards.usualDay(region), 400);
    }
    return show(region, day, 200);
  }

  /** Registers a case; what was typed comes back with what is wrong. */
  @POST
  @CsrfProtected
  public Response register(@PathParam("region") String key, MultivaluedMap<String, String> form) {
    Region region = access.region(key, Permission.WRITE_CASES);
    Map<String, String> typed = new HashMap<>();
    for (String field : Registration.FIELDS) {
      String text = form.getFirst(field);
      typed.put(field, text == null ? "" : text);
    }
    String formKey = form.getFirst("key");
    boolean usable = formKey != null && formKey.matches("[0-9a-f-]{36}");
    RegisteredCard made =
        register.register(
            region,
            new Registration(typed),
            access.get().account(),
            usable ? formKey : UUID.randomUUID().toString());
    if (made.id() != null) {
      return to("/ateliers/" + region.key() + "/zaken/" + made.id() + "/kaart?stap=1");
    }
    Map<String, String> faults = new HashMap<>();
    made.faults().forEach(fault -> faults.put(fault.field(), fault.reason()));
    models.put("typed", typed);
    models.put("faults", faults);
    if (usable) {
      models.put("key", formKey);
    }
    return show(region, dayOf(region, form.getFirst("dag")), 422);
  }

  /** Moves a case to another moment of the day. */
  @POST
  @Path("{id}/moment")
  @CsrfProtected
  public Response move(
      @PathParam("region") String key,
      @PathParam("id") String id,
      @FormParam("moment") @Nullable String code,
      @FormParam("dag") @Nullable String asked) {
    Region region = access.region(key, Permission.WRITE_CASES);
    Moment moment = Moment.ofCode(code).orElseThrow(() -> new Problem("board-moment", 400));
    LocalDate day = dayOf(region, asked);
    move.to(region, id, moment, day, access.get().account());
    return to("/ateliers/" + region.key() + "/vandaag?dag=" + day + "#" + id);
  }

  /** Says who is casusverantwoordelijke; it is written on the card. */
  @POST
  @Path("{id}/verantwoordelijke")
  @CsrfProtected
  public Response assign(
      @PathParam("region") String key,
      @PathParam("id") String id,
      MultivaluedMap<String, String> form) {
    Region region = access.region(key, Permission.WRITE_CASES);
    SavedCard saved =
        write.save(
            region,
            id,
            List.of(edit(ORGANISATION, form), edit(OWNER, form)),
            access.get().account(),
            null);
    LocalDate day = dayOf(region, form.getFirst("dag"));
    if (saved.status() == 200) {
      return to("/ateliers/" + region.key() + "/vandaag?dag=" + day + "#" + id);
    }
    models.put("refusedCase", id);
    models.put("refusedOrganisation", text(form, ORGANISATION));
    models.put("refusedOwner", text(form, OWNER));
    models.put(
        "refusedReason",
        saved.refused().isEmpty()
            ? Messages.text("board.owner.conflict")
            : saved.refused().get(0).reason());
    return show(region, day, saved.status());
  }

  private static CardEdit edit(String field, MultivaluedMap<String, String> form) {
    return new CardEdit(field, text(form, "from_" + field), text(form, field));
  }

  private static String text(MultivaluedMap<String, String> form, String name) {
    String text = form.getFirst(name);
    return text == null ? "" : text;
  }

  /** A day of this atelier or after it; null for anything else. */
  private static @Nullable LocalDate day(Region region, String asked) {
    LocalDate day = MarkDraft.day(asked.strip());
    return day == null || day.isBefore(region.period().from()) ? null : day;
  }

  private LocalDate dayOf(Region region, @Nullable String asked) {
    LocalDate day = asked == null ? null : day(region, asked);
    return day == null ? boards.usualDay(region) : day;
  }

  private Response show(Region region, LocalDate day, int status) {
    models.put("region", region);
    models.put("board", boards.on(region, day));
    models.put(
        "followUpsDue",
        followUps.in(region).stream().filter(due -> !due.dueOn().isAfter(day)).count());
    models.put("decisions", decisions.at(region, day));
    models.put("mayWrite", access.may(Permission.WRITE_CASES, region));
    models.put("organisations", organisations.in(region));
    models.put("offenceKinds", Registration.codes("offence_kind"));
    models.put("caseTypes", Registration.codes("primary_case_type"));
    models.put("over", day.isAfter(region.period().to()));
    models.put("previous", day.isAfter(region.period().from()) ? day.minusDays(1) : null);
    models.put("next", day.plusDays(1));
    if (models.get("key") == null) {
      models.put("key", UUID.randomUUID().toString());
    }
    if (models.get("typed") == null) {
      LocalDate start = region.period().contains(day) ? day : boards.usualDay(region);
      models.put("typed", Map.of("started_on", start.toString()));
      models.put("faults", Map.of());
    }
    return Response.status(status).entity(VIEW).build();
  }

  private static Response to(String address) {
    return Response.seeOther(URI.create(address)).build();
  }
}
