package nl.leerateliers.savedview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.mvc.security.CsrfProtected;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import nl.leerateliers.message.Messages;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Visitor;
import org.jspecify.annotations.Nullable;

/** The visitor's own saved views, and the region they start with. */
@RequestScoped
@Controller
@Path("")
public class SavedViewController {

  private static final String VIEW = "savedview/views.xhtml";
  private static final URI ON_START_PAGE = URI.create("/#overzichten");

  @Inject private Access access;
  @Inject private SavedViews views;
  @Inject private StartRegion startRegion;
  @Inject private Models models;

  @GET
  @Path("overzichten")
  public String list() {
    access.get();
    return VIEW;
  }

  /** Keeps a view and goes back to it; 422 with what was typed. */
  @POST
  @Path("overzichten")
  @CsrfProtected
  public Response save(MultivaluedMap<String, String> form) {
    Visitor visitor = access.get();
    ViewDraft draft = ViewDraft.of(form);
    Optional<String> fault =
        PageAddress.mayOpen(access, draft.address()) && draft.key().matches("[0-9a-f-]{36}")
            ? views.save(visitor, draft)
            : Optional.of(Messages.text("savedview.fault.address"));
    return fault.isEmpty()
        ? Response.seeOther(URI.create(draft.address())).build()
        : refused("draft", draft, fault.get());
  }

  /** Gives a view another name; 422 with what was typed. */
  @POST
  @Path("overzichten/{id}/naam")
  @CsrfProtected
  public Response rename(@PathParam("id") String id, MultivaluedMap<String, String> form) {
    ViewDraft draft = ViewDraft.of(form);
    Optional<String> fault = views.rename(access.get(), id, draft.name());
    return fault.isEmpty()
        ? Response.seeOther(ON_START_PAGE).build()
        : refused("renamed", new ViewDraft(id, draft.name(), ""), fault.get());
  }

  @POST
  @Path("overzichten/{id}/verwijderd")
  @CsrfProtected
  public Response remove(@PathParam("id") String id) {
    views.remove(access.get(), id);
    return Response.seeOther(ON_START_PAGE).build();
  }

  @POST
  @Path("beginregio")
  @CsrfProtected
  public Response startWith(@FormParam("region") @Nullable String key) {
    startRegion.choose(key);
    return Response.seeOther(URI.create("/")).build();
  }

  private Response refused(String what, ViewDraft draft, String fault) {
    models.put(what, draft);
    models.put("fault", fault);
    return Response.status(422).entity(VIEW).build();
  }
}
