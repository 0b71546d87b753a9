package nl.leerateliers.question;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;
import org.jspecify.annotations.Nullable;

/** One learning question of a region, by script. */
@RequestScoped
@Path("api/regions/{region}/learning-questions/{question}")
@Produces(MediaType.APPLICATION_JSON)
public class QuestionResource {

  private final Access access;
  private final QuestionBoards boards;
  private final WriteAnswer write;

  @Inject
  QuestionResource(Access access, QuestionBoards boards, WriteAnswer write) {
    this.access = access;
    this.boards = boards;
    this.write = write;
  }

  /**
   * A question with all that is known of it.
   *
   * @param wording in the words of the region
   * @param history what the answer said before, the oldest first
   */
  public record Known(
      String question,
      String wording,
      String state,
      List<QuestionWording> wordings,
      @Nullable LearningAnswer answer,
      List<AnswerChange> history,
      List<DataProposal> proposals) {}

  /** With an {@code ETag} for a later {@code PUT}. */
  @GET
  public Response get(@PathParam("region") String key, @PathParam("question") String id) {
    return known(access.region(key, Permission.SEE_REGION), find(id));
  }

  /**
   * {@code {state, answer, evidence, dataNeeded, source, place}}; needs {@code If-Match}, 412 on a
   * lost race.
   */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public Response answer(
      @PathParam("region") String key,
      @PathParam("question") String id,
      @HeaderParam("If-Match") @Nullable String match,
      String body) {
    Region region = access.region(key, Permission.ANSWER_QUESTIONS);
    Question question = find(id);
    if (match == null) {
      throw new Problem("answer-if-match", 428);
    }
    AnswerDraft draft = read(body, match.replace("\"", ""));
    try {
      Map<String, String> faults = write.write(region, question, draft, access.get().account());
      if (!faults.isEmpty()) {
        throw new Problem("answer-refused", 422, String.join(" ", faults.values()));
      }
    } catch (Problem refused) {
      throw refused.status() == 409 ? new Problem("answer-changed", 412) : refused;
    }
    return known(region, question);
  }

  private Response known(Region region, Question question) {
    QuestionBoard.Row row = boards.row(region, question);
    Known known =
        new Known(
            question.id(),
            row.wording(),
            row.state(),
            row.wordings(),
            row.answer(),
            write.history(region, question),
            row.proposals());
    return Response.ok(known).tag(AnswerChange.checksum(row.answer())).build();
  }

  private static AnswerDraft read(String body, String based) {
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      JsonObject given = reader.readObject();
      return new AnswerDraft(
          given.getString("state"),
          AnswerDraft.text(given.getString("answer", "")),
          AnswerDraft.text(given.getString("evidence", "")),
          AnswerDraft.text(given.getString("dataNeeded", "")),
          given.getString("source", ""),
          AnswerDraft.text(given.getString("place", "")),
          based);
    } catch (RuntimeException e) {
      throw new Problem("answer-body", 400, e);
    }
  }

  private static Question find(String id) {
    return Question.find(id).orElseThrow(Problem::notFound);
  }
}
