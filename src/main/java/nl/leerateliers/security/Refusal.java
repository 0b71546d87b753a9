package nl.leerateliers.security;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.leerateliers.message.Problem;

/** Tells a problem where no JAX-RS does it: in a filter. */
final class Refusal {

  private Refusal() {}

  /** JSON (RFC 9457) to scripts; people get the portal's error page for the status. */
  static void tell(Problem problem, Address address, HttpServletResponse response)
      throws IOException {
    if (!address.isForScripts()) {
      response.sendError(problem.status());
      return;
    }
    String json =
        Json.createObjectBuilder()
            .add("type", "/problemen/" + problem.type())
            .add("title", problem.title())
            .add("status", problem.status())
            .add("detail", problem.detail())
            .add("instance", address.path())
            .build()
            .toString();
    response.setStatus(problem.status());
    response.setContentType("application/problem+json");
    response.getOutputStream().write(json.getBytes(StandardCharsets.UTF_8));
  }
}
