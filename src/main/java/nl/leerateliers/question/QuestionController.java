package nl.leerateliers.question;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.mvc.security.CsrfProtected;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.function.Supplier;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;

/** The board of a region's learning questions, a page for each, and what people write there. */
@RequestScoped
@Controller
@Path("ateliers/{region}/leervragen")
public class QuestionController {

  @Inject private Access access;
  @Inject private QuestionPage page;
  @Inject private QuestionBoards boards;
  @Inject private WriteAnswer writeAnswer;
  @Inject private QuestionWordings wordings;
  @Inject private DataProposals proposals;
  @Inject private Models models;

  @GET
  public String board(@PathParam("region") String key) {
    Region region = access.region(key, Permission.SEE_REGION);
    models.put("region", region);
    models.put("board", boards.in(region));
    models.put("states", AnswerDraft.STATES);
    return "question/board.xhtml";
  }

  @GET
  @Path("{question}")
  public String question(
      @PathParam("region") String key,
      @PathParam("question") String id,
      @QueryParam("gedaan") @DefaultValue("") String done) {
    Region region = access.region(key, Permission.SEE_REGION);
    models.put("done", done.equals("bewaard"));
    return page.show(region, find(id));
  }

  /** Writes the answer; what was typed comes back with what is wrong, or beside what changed. */
  @POST
  @Path("{question}/antwoord")
  @CsrfProtected
  public Response answer(
      @PathParam("region") String key,
      @PathParam("question") String id,
      MultivaluedMap<String, String> form) {
    Region region = access.region(key, Permission.ANSWER_QUESTIONS);
    Question question = find(id);
    AnswerDraft draft = AnswerDraft.of(form);
    models.put("answerDraft", draft);
    return done(
        region,
        question,
        "answerFaults",
        () -> writeAnswer.write(region, question, draft, access.get().account()));
  }

  /** Adds a version of the question. */
  @POST
  @Path("{question}/formulering")
  @CsrfProtected
  public Response reword(
      @PathParam("region") String key,
      @PathParam("question") String id,
      MultivaluedMap<String, String> form) {
    Region region = access.region(key, Permission.ANSWER_QUESTIONS);
    Question question = find(id);
    String wording = AnswerDraft.text(form.getFirst("wording")).replace('\n', ' ');
    String reason = AnswerDraft.text(form.getFirst("reason")).replace('\n', ' ');
    String based = AnswerDraft.text(form.getFirst("based"));
    models.put("wordingTyped", wording);
    models.put("wordingReason", reason);
    return done(
        region,
        question,
        "wordingFaults",
        () ->
            wordings.reword(
                region,
                question,
                wording,
                reason,
                based.matches("\\d{1,6}") ? Integer.parseInt(based) : 0));
  }

  /** Proposes what a next card could ask. */
  @POST
  @Path("{question}/voorstellen")
  @CsrfProtected
  public Response propose(
      @PathParam("region") String key,
      @PathParam("question") String id,
      MultivaluedMap<String, String> form) {
    Region region = access.region(key, Permission.INTERPRET);
    Question question = find(id);
    ProposalDraft draft = ProposalDraft.of(form);
    models.put("proposalDraft", draft);
    return done(
        region,
        question,
        "proposalFaults",
        () -> proposals.propose(region, question, draft, access.get().account()));
  }

  /** Accepts or declines a proposal. */
  @POST
  @Path("{question}/voorstellen/{proposal}/besluit")
  @CsrfProtected
  public Response decide(
      @PathParam("region") String key,
      @PathParam("question") String id,
      @PathParam("proposal") String proposal,
      MultivaluedMap<String, String> form) {
    Region region = access.region(key, Permission.DECIDE_FOR_REGION);
    Question question = find(id);
    String reason = AnswerDraft.text(form.getFirst("reason"));
    boolean accepted = "aannemen".equals(form.getFirst("besluit"));
    models.put("decided", proposal);
    models.put("decidedReason", reason);
    return done(
        region,
        question,
        "decisionFaults",
        () -> proposals.decide(region, proposal, accepted, reason, access.get().account()));
  }

  private Response done(
      Region region, Question question, String name, Supplier<Map<String, String>> work) {
    int status = 422;
    try {
      Map<String, String> faults = work.get();
      if (faults.isEmpty()) {
        String here =
            "/ateliers/" + region.key() + "/leervragen/" + question.id() + "?gedaan=bewaard";
        return Response.seeOther(URI.create(here)).build();
      }
      models.put(name, faults);
      models.put("wrong", true);
    } catch (Problem refused) {
      if (refused.status() != 409) {
        throw refused;
      }
      status = 409;
      models.put("refused", refused);
    }
    return Response.status(status).entity(page.show(region, question)).build();
  }

  private static Question find(String id) {
    return Question.find(id).orElseThrow(Problem::notFound);
  }
}
