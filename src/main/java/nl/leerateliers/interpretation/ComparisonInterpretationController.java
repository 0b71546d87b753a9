package nl.leerateliers.interpretation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.security.CsrfProtected;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;

/** What the national level reads in the comparison; nothing of a region's own interpretations. */
@RequestScoped
@Controller
@Path("vergelijken/interpretaties")
public class ComparisonInterpretationController {

  @Inject private Access access;
  @Inject private InterpretationPage page;

  @GET
  public String list() {
    access.require(Permission.COMPARE_ATELIERS);
    return page.show(Dashboard.COMPARISON);
  }

  @POST
  @CsrfProtected
  public Response write(MultivaluedMap<String, String> form) {
    access.require(Permission.COMPARE_ATELIERS);
    return page.write(Dashboard.COMPARISON, form);
  }

  @POST
  @Path("{id}/ingetrokken")
  @CsrfProtected
  public Response withdraw(@PathParam("id") String id) {
    access.require(Permission.COMPARE_ATELIERS);
    return page.withdraw(Dashboard.COMPARISON, id);
  }
}
