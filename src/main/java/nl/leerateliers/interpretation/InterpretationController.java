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

/** What people read in the figures of their region. */
@RequestScoped
@Controller
@Path("ateliers/{region}/interpretaties")
public class InterpretationController {

  @Inject private Access access;
  @Inject private InterpretationPage page;

  @GET
  public String list(@PathParam("region") String key) {
    return page.show(dashboard(key, Permission.SEE_REGION));
  }

  @POST
  @CsrfProtected
  public Response write(@PathParam("region") String key, MultivaluedMap<String, String> form) {
    return page.write(dashboard(key, Permission.INTERPRET), form);
  }

  @POST
  @Path("{id}/ingetrokken")
  @CsrfProtected
  public Response withdraw(@PathParam("region") String key, @PathParam("id") String id) {
    return page.withdraw(dashboard(key, Permission.INTERPRET), id);
  }

  private Dashboard dashboard(String key, Permission permission) {
    return new Dashboard(access.region(key, permission));
  }
}
