package nl.leerateliers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.leerateliers.message.Problem;

/** Our own mistakes: the log gets the whole story, the visitor a sentence. */
@Provider
@RequestScoped
public class AnyProblemMapper implements ExceptionMapper<Throwable> {

  private static final Logger LOG = Logger.getLogger(AnyProblemMapper.class.getName());

  private final ProblemAnswers answers;

  @Inject
  AnyProblemMapper(ProblemAnswers answers) {
    this.answers = answers;
  }

  @Override
  public Response toResponse(Throwable mistake) {
    Problem named = HttpProblem.in(mistake);
    if (named != null) {
      return answers.tell(named);
    }
    LOG.log(Level.SEVERE, "A request failed", mistake);
    return answers.tell(HttpProblem.of(500));
  }
}
