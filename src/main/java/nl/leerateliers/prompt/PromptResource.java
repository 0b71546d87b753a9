package nl.leerateliers.prompt;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.util.List;
import nl.leerateliers.ketenkaart.CardsSeen;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;
import org.jspecify.annotations.Nullable;

/** The questions of a card by script. */
@RequestScoped
@Path("api/regions/{region}/ketenkaarten/{id}/prompts")
@Produces(MediaType.APPLICATION_JSON)
public class PromptResource {

  /**
   * The questions of a card and all that was done with them.
   *
   * @param fault why an answer was refused; null when it was not
   * @param other the answer that somebody gave in between; null when nobody did
   */
  public record PromptList(
      List<Asked> open,
      List<PromptAnswer> answers,
      @Nullable String fault,
      @Nullable PromptAnswer other) {}

  /** A question; {@code seen} is the number of the last answer, to be sent back with the next. */
  public record Asked(
      String rule,
      int version,
      String characteristic,
      String kind,
      String source,
      String field,
      int step,
      String question,
      int seen) {}

  private final Access access;
  private final Prompts prompts;
  private final CardsSeen cards;

  @Inject
  PromptResource(Access access, Prompts prompts, CardsSeen cards) {
    this.access = access;
    this.prompts = prompts;
    this.cards = cards;
  }

  @GET
  public PromptList prompts(@PathParam("region") String key, @PathParam("id") String id) {
    Region region = access.region(key, Permission.WRITE_CASES);
    PromptList list = list(region, id, null);
    cards.record(region, id);
    return list;
  }

  /**
   * {@code {"rule", "seen", "handling", "text", "until", "toStep"}}; 409 when another answered in
   * between, 422 when it cannot be kept.
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response answer(@PathParam("region") String key, @PathParam("id") String id, String body) {
    Region region = access.region(key, Permission.WRITE_CASES);
    PromptDraft draft;
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      JsonObject sent = reader.readObject();
      draft =
          new PromptDraft(
              sent.getString("rule"),
              sent.getInt("seen", 0),
              sent.getString("handling"),
              sent.getString("text", ""),
              sent.getString("until", ""),
              sent.containsKey("toStep") ? "" + sent.getInt("toStep") : "");
    } catch (RuntimeException e) {
      throw new Problem("prompt-answer", 400, e);
    }
    PromptOutcome outcome = prompts.keep(region, id, draft, access.get().account());
    return Response.status(outcome.status() == 200 ? 201 : outcome.status())
        .entity(list(region, id, outcome))
        .build();
  }

  private PromptList list(Region region, String id, @Nullable PromptOutcome outcome) {
    CardPrompts card = prompts.of(region, id);
    return new PromptList(
        card.open().stream().map(rule -> asked(rule, card)).toList(),
        card.answers(),
        outcome == null || outcome.fault().isEmpty() ? null : outcome.fault(),
        outcome == null ? null : outcome.other());
  }

  private static Asked asked(Rule rule, CardPrompts card) {
    return new Asked(
        rule.id(),
        rule.version(),
        rule.characteristic(),
        rule.kind().name(),
        rule.source(),
        rule.field(),
        rule.step(),
        rule.question(),
        card.last(rule.id()).map(PromptAnswer::number).orElse(0));
  }
}
