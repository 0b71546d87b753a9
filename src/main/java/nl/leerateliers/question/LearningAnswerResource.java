package nl.leerateliers.question;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;

/** The learning questions with a region's answers. */
@RequestScoped
@Path("api/regions/{region}/learning-questions")
@Produces(MediaType.APPLICATION_JSON)
public class LearningAnswerResource {

  private final Access access;
  private final LearningAnswers found;

  @Inject
  LearningAnswerResource(Access access, LearningAnswers found) {
    this.access = access;
    this.found = found;
  }

  @GET
  public List<LearningAnswer> in(@PathParam("region") String region) {
    return found.in(access.region(region, Permission.SEE_REGION));
  }
}
