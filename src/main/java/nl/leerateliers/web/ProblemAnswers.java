package nl.leerateliers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.leerateliers.message.Problem;
import org.eclipse.krazo.engine.Viewable;

/** Tells a problem: a page to people, {@code application/problem+json} (RFC 9457) to scripts. */
@RequestScoped
public class ProblemAnswers {

  static final String VIEW = "web/problem.xhtml";
  static final String JSON = "application/problem+json";

  private final HttpServletRequest request;
  private final Models models;

  @Inject
  ProblemAnswers(HttpServletRequest request, Models models) {
    this.request = request;
    this.models = models;
  }

  Response tell(Problem problem) {
    String path = request.getRequestURI();
    if (isForScripts(path)) {
      return Response.status(problem.status())
          .type(JSON)
          .entity(json(problem, path).toString())
          .build();
    }
    models.put("problem", problem);
    models.put("withoutSelection", isRefusedSelection(problem) ? path : "");
    return Response.status(problem.status())
        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .entity(new Viewable(VIEW))
        .build();
  }

  /** The same page without what was asked for is then a way on. */
  private boolean isRefusedSelection(Problem problem) {
    return problem.status() == 400
        && request.getMethod().equals("GET")
        && request.getQueryString() != null;
  }

  static boolean isForScripts(String path) {
    return path.equals("/api") || path.startsWith("/api/");
  }

  static JsonObject json(Problem problem, String path) {
    return Json.createObjectBuilder()
        .add("type", "/problemen/" + problem.type())
        .add("title", problem.title())
        .add("status", problem.status())
        .add("detail", problem.detail())
        .add("instance", path)
        .build();
  }
}
