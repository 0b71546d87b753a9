package nl.leerateliers.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.security.CsrfValidationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import nl.leerateliers.message.Problem;

/** A form without its token, before the mapper of Krazo makes a bare 403 of it. */
@Provider
@Priority(1)
@RequestScoped
public class FormExpiredMapper implements ExceptionMapper<CsrfValidationException> {

  private final ProblemAnswers answers;

  @Inject
  FormExpiredMapper(ProblemAnswers answers) {
    this.answers = answers;
  }

  @Override
  public Response toResponse(CsrfValidationException refused) {
    return answers.tell(new Problem("form-expired", 403));
  }
}
