package nl.leerateliers.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.leerateliers.message.Problem;

/** What the server refuses before or after JAX-RS looks: the same page, the same JSON. */
public class ServerErrors extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Problem problem = problem(request);
    String path = path(request);
    response.setStatus(problem.status());
    response.setHeader("Cache-Control", "no-store");
    if (ProblemAnswers.isForScripts(path)) {
      response.setContentType(ProblemAnswers.JSON);
      response
          .getOutputStream()
          .write(ProblemAnswers.json(problem, path).toString().getBytes(StandardCharsets.UTF_8));
      return;
    }
    response.setContentType("text/html;charset=UTF-8");
    request.setAttribute("problem", problem);
    // Krazo makes the token of a form only while it answers a request itself.
    request.setAttribute("outsideJaxRs", true);
    new View(ProblemAnswers.VIEW).show(request, response);
  }

  private static Problem problem(HttpServletRequest request) {
    if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
      Problem named = HttpProblem.in(thrown);
      if (named != null) {
        return named;
      }
    }
    boolean askedFor = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) == null;
    return HttpProblem.of(
        askedFor ? 404 : (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
  }

  private static String path(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
        ? path
        : request.getRequestURI();
  }
}
