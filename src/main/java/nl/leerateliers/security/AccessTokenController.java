package nl.leerateliers.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import nl.leerateliers.message.Problem;

/** The visitor's own access tokens. */
@RequestScoped
@Controller
@Path("toegangssleutels")
public class AccessTokenController {

  private static final String VIEW = "security/access-tokens.xhtml";
  private static final List<Integer> DAYS = List.of(30, 90, 365);

  private final Access access;
  private final AccessTokens tokens;
  private final Models models;

  @Inject
  AccessTokenController(Access access, AccessTokens tokens, Models models) {
    this.access = access;
    this.tokens = tokens;
    this.models = models;
  }

  @GET
  public String list() {
    return show("");
  }

  /** 201 with the secret on the page, this once; 422 with what was typed. */
  @POST
  public Response make(
      @FormParam("label") @DefaultValue("") String label,
      @FormParam("days") @DefaultValue("90") int days) {
    try {
      models.put("secret", tokens.make(access.get(), label, days));
      return Response.status(Response.Status.CREATED).entity(show("")).build();
    } catch (Problem problem) {
      if (!problem.type().equals("token-label")) {
        throw problem;
      }
      models.put("problem", problem);
      return Response.status(problem.status()).entity(show(label)).build();
    }
  }

  @POST
  @Path("{id}/intrekken")
  public Response revoke(@PathParam("id") String id) {
    tokens.revoke(access.get(), id);
    return Response.seeOther(URI.create("/toegangssleutels")).build();
  }

  private String show(String label) {
    models.put("tokens", tokens.of(access.get()).stream().map(TokenRow::of).toList());
    models.put("label", label);
    models.put("choices", DAYS);
    return VIEW;
  }
}
