package nl.leerateliers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What JAX-RS refuses: an address, method, media type or parameter that does not fit. */
@Provider
@RequestScoped
public class HttpProblemMapper implements ExceptionMapper<WebApplicationException> {

  private final ProblemAnswers answers;

  @Inject
  HttpProblemMapper(ProblemAnswers answers) {
    this.answers = answers;
  }

  @Override
  public Response toResponse(WebApplicationException refused) {
    Response original = refused.getResponse();
    if (original.getStatus() < 400 || original.hasEntity()) {
      return original;
    }
    Response told = answers.tell(HttpProblem.of(original.getStatus()));
    String allowed = original.getHeaderString(HttpHeaders.ALLOW);
    return allowed == null
        ? told
        : Response.fromResponse(told).header(HttpHeaders.ALLOW, allowed).build();
  }
}
