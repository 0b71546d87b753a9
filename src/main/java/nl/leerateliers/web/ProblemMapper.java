package nl.leerateliers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import nl.leerateliers.message.Problem;

/** What the portal itself refuses. */
@Provider
@RequestScoped
public class ProblemMapper implements ExceptionMapper<Problem> {

  private final ProblemAnswers answers;

  @Inject
  ProblemMapper(ProblemAnswers answers) {
    this.answers = answers;
  }

  @Override
  public Response toResponse(Problem problem) {
    return answers.tell(problem);
  }
}
