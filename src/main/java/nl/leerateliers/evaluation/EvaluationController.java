package nl.leerateliers.evaluation;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;
import org.jspecify.annotations.Nullable;

/** The evaluation of a day, and the form for tops and tips. */
@RequestScoped
@Controller
@Path("ateliers/{region}/evaluaties")
public class EvaluationController {

  private static final String CARD = "evaluation/card.xhtml";

  @Inject private Access access;
  @Inject private WriteEvaluation write;
  @Inject private WritingRight right;
  @Inject private NameChoices names;
  @Inject private Walls walls;
  @Inject private Clock clock;
  @Inject private Models models;

  /** What went well on a day and what can be better, and the way to the weeks. */
  @GET
  public Response day(
      @PathParam("region") String key, @QueryParam("dag") @DefaultValue("") String asked) {
    Region region = access.region(key, Permission.SEE_REGION);
    LocalDate usual = region.period().nearest(LocalDate.now(clock));
    LocalDate day = asked.isBlank() ? usual : day(region, asked);
    models.put("askedDay", day == null ? asked : null);
    fill(region, day == null ? usual : day);
    models.put(
        "dayEvaluations",
        walls.dayEvaluations(
            region, day == null ? usual : day, access.may(Permission.SEE_CASES, region)));
    models.put("names", names.newest(region).orElse(null));
    models.put("maySet", access.may(Permission.CHOOSE_NAMES, region));
    models.put("weeks", IntStream.rangeClosed(1, region.period().weeks()).boxed().toList());
    return Response.status(day == null ? 400 : 200).entity("evaluation/day.xhtml").build();
  }

  /** A top or a tip in twenty seconds. */
  @GET
  @Path("top")
  public String card(
      @PathParam("region") String key, @QueryParam("dag") @DefaultValue("") String asked) {
    Region region = access.region(key, Permission.WRITE_EVALUATIONS);
    LocalDate day = day(region, asked);
    LocalDate about = day == null ? region.period().nearest(LocalDate.now(clock)) : day;
    models.put("draft", EvaluationDraft.empty("", about));
    models.put("faults", Map.of());
    models.put("back", "top");
    fill(region, about);
    return CARD;
  }

  /** Keeps what was typed and goes back to where the form stood; 422 with what is wrong. */
  @POST
  @CsrfProtected
  public Response write(@PathParam("region") String key, MultivaluedMap<String, String> form) {
    EvaluationDraft draft = EvaluationDraft.of(form);
    Region region = right.to(draft, key);
    WriteEvaluation.Written written = write.write(region, draft, access.get());
    String back = back(form.getFirst("terug"));
    Evaluation kept = written.evaluation();
    if (kept != null) {
      return to(region, address(region, back, kept));
    }
    models.put("draft", draft);
    models.put("faults", written.faults());
    models.put("back", back);
    LocalDate day = day(region, draft.givenOn());
    fill(region, day == null ? region.period().nearest(LocalDate.now(clock)) : day);
    return Response.status(422).entity(CARD).build();
  }

  /** Asks for names on tops and tips, or no longer. */
  @POST
  @Path("namen")
  @CsrfProtected
  public Response names(
      @PathParam("region") String key,
      @FormParam("asked") @Nullable String asked,
      @FormParam("dag") @DefaultValue("") String day) {
    Region region = access.region(key, Permission.CHOOSE_NAMES);
    names.choose(region, "yes".equals(asked), access.get().account());
    LocalDate on = day(region, day);
    return to(region, (on == null ? "" : "?dag=" + on) + "#namen");
  }

  private void fill(Region region, LocalDate day) {
    models.put("region", region);
    models.put("day", day);
    models.put("week", region.period().weekOf(day));
    models.put("mayWrite", access.may(Permission.WRITE_EVALUATIONS, region));
    models.put("seesCases", access.may(Permission.SEE_CASES, region));
    if (models.get("faults") == null) {
      models.put("faults", Map.of());
    }
    models.put("kinds", List.of("TOP", "TIP"));
    models.put("previous", region.period().contains(day.minusDays(1)) ? day.minusDays(1) : null);
    models.put("next", region.period().contains(day.plusDays(1)) ? day.plusDays(1) : null);
  }

  private static String back(@Nullable String asked) {
    return asked != null && List.of("top", "week", "dag").contains(asked) ? asked : "dag";
  }

  private static String address(Region region, String back, Evaluation kept) {
    return switch (back) {
      case "top" -> "/top?dag=" + kept.givenOn() + "&bewaard=" + kept.kind();
      case "week" -> "/week/" + region.period().weekOf(kept.givenOn()) + "?bewaard=" + kept.kind();
      default -> "?dag=" + kept.givenOn() + "&bewaard=" + kept.kind();
    };
  }

  private static Response to(Region region, String rest) {
    return Response.seeOther(URI.create("/ateliers/" + region.key() + "/evaluaties" + rest))
        .build();
  }

  /** A day of this atelier; null for anything else. */
  private static @Nullable LocalDate day(Region region, String asked) {
    LocalDate day = EvaluationDraft.date(asked.strip());
    return day == null || !region.period().contains(day) ? null : day;
  }
}
