package nl.leerateliers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import nl.leerateliers.message.Language;
import nl.leerateliers.message.Problem;
import nl.leerateliers.security.ReturnAddress;
import org.jspecify.annotations.Nullable;

/** Dutch or English, as the visitor chooses; their browser remembers it. Open to everyone. */
@RequestScoped
@Controller
@Path("taal/{code}")
public class LanguageController {

  private static final Duration KEPT = Duration.ofDays(365);

  private final HttpServletRequest request;

  @Inject
  LanguageController(HttpServletRequest request) {
    this.request = request;
  }

  /** Back to the page that it was chosen on. It changes nothing but this cookie. */
  @GET
  public Response choose(
      @PathParam("code") String code, @QueryParam("naar") @Nullable String page) {
    Language language = Language.ofCode(code).orElseThrow(Problem::notFound);
    return Response.seeOther(URI.create(ReturnAddress.of(page).path()))
        .cookie(cookie(language))
        .build();
  }

  private NewCookie cookie(Language language) {
    return new NewCookie.Builder(ChosenLanguage.COOKIE)
        .value(language.code())
        .path("/")
        .maxAge((int) KEPT.toSeconds())
        .httpOnly(true)
        .sameSite(NewCookie.SameSite.LAX)
        .secure(
            request.isSecure() || request.getServletContext().getSessionCookieConfig().isSecure())
        .build();
  }
}
