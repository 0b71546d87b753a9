package nl.leerateliers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.mvc.security.CsrfProtected;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import nl.leerateliers.message.Messages;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionState;
import nl.leerateliers.region.Regions;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Accounts;
import nl.leerateliers.security.Permission;
import nl.leerateliers.security.Role;
import org.jspecify.annotations.Nullable;

/** Accounts and regions, for the administrator. Shows no case data. */
@RequestScoped
@Controller
@Path("beheer")
public class AdministrationController {

  private static final String VIEW = "web/administration.xhtml";

  @Inject private Access access;
  @Inject private Accounts accounts;
  @Inject private Regions regions;
  @Inject private RegionWatch watch;
  @Inject private Joining joining;
  @Inject private Models models;

  @GET
  public String overview(@QueryParam("gedaan") @Nullable String done) {
    access.require(Permission.ADMINISTER);
    if (done != null && Messages.has("web.admin.done." + done)) {
      models.put("done", Messages.text("web.admin.done." + done));
    }
    fill(new AccountForm());
    return VIEW;
  }

  /** Looks again for regions that were added or mended. */
  @POST
  @Path("regios")
  @CsrfProtected
  public Response look() {
    access.require(Permission.ADMINISTER);
    joining.look();
    watch.refresh();
    return done("looked");
  }

  @POST
  @Path("accounts")
  @CsrfProtected
  public Response create(@BeanParam AccountForm form) {
    access.require(Permission.ADMINISTER);
    try {
      if (form.region() != null && regions.find(form.region()).isEmpty()) {
        throw new Problem("account-region", 422);
      }
      accounts.create(form.name(), form.role(), form.region(), form.password());
    } catch (Problem refused) {
      models.put("refused", refused);
      fill(form);
      return Response.status(refused.status()).entity(VIEW).build();
    }
    return done("created");
  }

  @POST
  @Path("accounts/{name}/wachtwoord")
  @CsrfProtected
  public Response setPassword(
      @PathParam("name") String name, @FormParam("password") @DefaultValue("") String password) {
    access.require(Permission.ADMINISTER);
    return changed("password", () -> accounts.setPassword(name, password));
  }

  @POST
  @Path("accounts/{name}/verwijderen")
  @CsrfProtected
  public Response remove(@PathParam("name") String name) {
    access.require(Permission.ADMINISTER);
    return changed("removed", () -> accounts.remove(name));
  }

  private Response changed(String what, Runnable change) {
    try {
      change.run();
    } catch (Problem refused) {
      models.put("refused", refused);
      fill(new AccountForm());
      return Response.status(refused.status()).entity(VIEW).build();
    }
    return done(what);
  }

  private void fill(AccountForm form) {
    models.put("form", form);
    models.put("roles", Role.values());
    models.put("accounts", accounts.all());
    models.put("regions", regions.all().stream().map(this::line).toList());
    models.put("faults", watch.faults().entrySet());
  }

  private RegionLine line(Region region) {
    String state = watch.state(region) instanceof RegionState.Ready ? "ready" : "down";
    return new RegionLine(region, state, regions.databaseKind(region));
  }

  private static Response done(String what) {
    return Response.seeOther(URI.create("/beheer?gedaan=" + what)).build();
  }
}
