package nl.leerateliers.security;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The page to sign in, and the way out. */
@RequestScoped
@Controller
@Path("")
public class SignInController {

  private static final String VIEW = "security/sign-in.xhtml";
  private static final int WRONG = 422;

  private final SecurityContext security;
  private final SignInLog log;
  private final SignInThrottle throttle;
  private final Models models;

  @Context private HttpServletRequest request;
  @Context private HttpServletResponse response;

  @Inject
  SignInController(
      SecurityContext security, SignInLog log, SignInThrottle throttle, Models models) {
    this.security = security;
    this.log = log;
    this.throttle = throttle;
    this.models = models;
  }

  @GET
  @Path("inloggen")
  public String form(
      @QueryParam("terug") @Nullable String back,
      @QueryParam("uitgelogd") @Nullable String signedOut) {
    models.put("signedOut", signedOut != null);
    fill("", back);
    return VIEW;
  }

  /** 303 on success; 422 for a wrong password, 429 after too many, with the name kept. */
  @POST
  @Path("inloggen")
  public Response signIn(
      @FormParam("account") @DefaultValue("") String typed,
      @FormParam("password") @DefaultValue("") String password,
      @FormParam("terug") @Nullable String back) {
    String account = Accounts.spelled(typed);
    String address = request.getRemoteAddr();
    if (!throttle.admits(account, address)) {
      return again(Response.Status.TOO_MANY_REQUESTS.getStatusCode(), "throttled", typed, back);
    }
    AuthenticationStatus status =
        security.authenticate(
            request,
            response,
            withParams().credential(new UsernamePasswordCredential(account, password)));
    if (status != AuthenticationStatus.SUCCESS) {
      boolean refusedDemo = log.failed(account, address);
      return again(WRONG, refusedDemo ? "demo" : "wrong", typed, back);
    }
    throttle.forget(account, address);
    log.signedIn(account);
    return Response.seeOther(URI.create(ReturnAddress.of(back).path())).build();
  }

  @POST
  @Path("uitloggen")
  public Response signOut() throws ServletException {
    log.signedOut();
    request.logout();
    return Response.seeOther(URI.create("/inloggen?uitgelogd")).build();
  }

  private Response again(int status, String error, String typed, @Nullable String back) {
    models.put("error", error);
    fill(typed, back);
    return Response.status(status).entity(VIEW).build();
  }

  private void fill(String typed, @Nullable String back) {
    models.put("account", typed);
    models.put("back", ReturnAddress.of(back).path());
  }
}
