package nl.leerateliers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import nl.leerateliers.message.Language;
import nl.leerateliers.message.Problem;

/** What a reader should know: the figures, privacy, accessibility. Open to everyone. */
@RequestScoped
@Controller
@Path("uitleg/{subject}")
public class ExplanationController {

  private static final Map<String, String> VIEWS =
      Map.of(
          "cijfers", "web/figures.xhtml",
          "privacy", "web/privacy.xhtml",
          "toegankelijkheid", "web/accessibility.xhtml");

  @GET
  public String explain(@PathParam("subject") String subject) {
    String view = VIEWS.get(subject);
    if (view == null) {
      throw Problem.notFound();
    }
    return Language.current() == Language.DUTCH ? view : view.replace(".xhtml", "-en.xhtml");
  }
}
