package nl.leerateliers.begeleidingsgroep;

import static nl.leerateliers.begeleidingsgroep.DecisionDraft.words;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.security.CsrfProtected;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.leerateliers.message.Messages;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;

/** How the coach orders and completes the agenda. */
@RequestScoped
@Controller
@Path("ateliers/{region}/begeleidingsgroep")
public class AgendaController {

  private static final int LONGEST_REASON = 500;

  @Inject private Access access;
  @Inject private MeetingPage page;
  @Inject private PrepareAgenda prepare;
  @Inject private AgendaWriting writing;

  /** Moves a subject up or down; sends the whole order it was made from. */
  @POST
  @Path("{day}/volgorde")
  @CsrfProtected
  public Response order(
      @PathParam("region") String key,
      @PathParam("day") String asked,
      MultivaluedMap<String, String> form) {
    Region region = access.region(key, Permission.PREPARE_MEETING);
    LocalDate day = page.meeting(region, asked);
    List<String> keys = new ArrayList<>(form.getOrDefault("item", List.of()));
    String moved = moved(keys, form);
    String version = words(form, "version");
    if (!version.matches("[0-9]{1,9}")) {
      throw new Problem("agenda-version", 400);
    }
    if (prepare.order(region, day, keys, Integer.parseInt(version), access.get())) {
      return page.back(region, day, form, moved.isEmpty() ? "agenda" : "item-" + moved);
    }
    return page.conflict(region, day, keys);
  }

  @POST
  @Path("{day}/punt")
  @CsrfProtected
  public Response add(
      @PathParam("region") String key,
      @PathParam("day") String asked,
      MultivaluedMap<String, String> form) {
    Region region = access.region(key, Permission.PREPARE_MEETING);
    LocalDate day = page.meeting(region, asked);
    String subject = line(form, "subject");
    Map<String, String> faults = faults("subject", subject, Proposals.LONGEST_SUBJECT);
    if (!faults.isEmpty()) {
      return page.refuse(region, day, "add", "", Map.of("subject", subject), faults, 422);
    }
    prepare.add(region, day, subject, access.get());
    return page.back(region, day, form, "agenda");
  }

  @POST
  @Path("{day}/punt/{item}/tekst")
  @CsrfProtected
  public Response reword(
      @PathParam("region") String key,
      @PathParam("day") String asked,
      @PathParam("item") String item,
      MultivaluedMap<String, String> form) {
    Region region = access.region(key, Permission.PREPARE_MEETING);
    LocalDate day = page.meeting(region, asked);
    String subject = line(form, "subject");
    Map<String, String> faults = faults("subject", subject, Proposals.LONGEST_SUBJECT);
    if (faults.isEmpty()) {
      String theirs = prepare.reword(region, day, item, line(form, "from"), subject, access.get());
      if (theirs.isEmpty()) {
        return page.back(region, day, form, "agenda");
      }
      String told = Messages.text("begeleidingsgroep.fault.reworded", theirs);
      return page.refuse(
          region, day, "reword", item, Map.of("subject", subject), Map.of("subject", told), 409);
    }
    return page.refuse(region, day, "reword", item, Map.of("subject", subject), faults, 422);
  }

  @POST
  @Path("{day}/punt/{item}/weg")
  @CsrfProtected
  public Response leaveOut(
      @PathParam("region") String key,
      @PathParam("day") String asked,
      @PathParam("item") String item,
      MultivaluedMap<String, String> form) {
    Region region = access.region(key, Permission.PREPARE_MEETING);
    LocalDate day = page.meeting(region, asked);
    String reason = line(form, "reason");
    Map<String, String> faults = faults("reason", reason, LONGEST_REASON);
    if (!faults.isEmpty()) {
      return page.refuse(region, day, "leaveOut", item, Map.of("reason", reason), faults, 422);
    }
    try {
      prepare.leaveOut(region, day, item, reason, access.get());
    } catch (Problem refused) {
      if (refused.status() != 409) {
        throw refused;
      }
      page.put("problem", refused);
      return page.show(region, day, 409);
    }
    return page.back(region, day, form, "agenda");
  }

  @POST
  @Path("{day}/punt/{item}/terug")
  @CsrfProtected
  public Response putBack(
      @PathParam("region") String key,
      @PathParam("day") String asked,
      @PathParam("item") String item,
      MultivaluedMap<String, String> form) {
    Region region = access.region(key, Permission.PREPARE_MEETING);
    LocalDate day = page.meeting(region, asked);
    prepare.putBack(region, day, item, access.get());
    return page.back(region, day, form, "agenda");
  }

  /** Freezes the figures of the week. */
  @POST
  @Path("{day}/cijfers")
  @CsrfProtected
  public Response freeze(
      @PathParam("region") String key,
      @PathParam("day") String asked,
      MultivaluedMap<String, String> form) {
    Region region = access.region(key, Permission.PREPARE_MEETING);
    LocalDate day = page.meeting(region, asked);
    writing.freeze(region, day, access.get());
    return page.back(region, day, form, "cijfers");
  }

  /** The meeting was held, or is open again. */
  @POST
  @Path("{day}/{what:afgerond|open}")
  @CsrfProtected
  public Response close(
      @PathParam("region") String key,
      @PathParam("day") String asked,
      @PathParam("what") String what,
      MultivaluedMap<String, String> form) {
    Region region = access.region(key, Permission.PREPARE_MEETING);
    LocalDate day = page.meeting(region, asked);
    if (what.equals("open")) {
      prepare.reopen(region, day, access.get());
    } else {
      prepare.close(region, day, access.get());
    }
    return page.back(region, day, form, "afronden");
  }

  /** Does to the order what the button says, and tells which subject was moved. */
  private static String moved(List<String> keys, MultivaluedMap<String, String> form) {
    String up = words(form, "up");
    String item = up.isEmpty() ? words(form, "down") : up;
    int from = keys.indexOf(item);
    int to = up.isEmpty() ? from + 1 : from - 1;
    if (from >= 0 && to >= 0 && to < keys.size()) {
      Collections.swap(keys, from, to);
    }
    return item;
  }

  private static String line(MultivaluedMap<String, String> form, String name) {
    return words(form, name).replaceAll("\\p{Cntrl}+", " ");
  }

  private static Map<String, String> faults(String field, String text, int most) {
    if (text.isEmpty()) {
      return Map.of(field, Messages.text("begeleidingsgroep.fault." + field));
    }
    return text.length() > most ? Map.of(field, DecisionDraft.tooLong(text, most)) : Map.of();
  }
}
