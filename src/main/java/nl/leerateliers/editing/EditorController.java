package nl.leerateliers.editing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.mvc.security.CsrfProtected;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import nl.leerateliers.composition.PastedText;
import nl.leerateliers.composition.Slot;
import nl.leerateliers.drafting.Edition;
import nl.leerateliers.drafting.Life;
import nl.leerateliers.drafting.PassageDraft;
import nl.leerateliers.drafting.SavedPassage;
import nl.leerateliers.drafting.WriteComposition;
import nl.leerateliers.message.Messages;
import nl.leerateliers.message.Problem;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;

/** The editor: a slot at a time, with its preview and what colleagues say. */
@RequestScoped
@Controller
@Path("rapporten/opstellen/{id}")
public class EditorController {

  private static final String VIEW = "editing/editor.xhtml";

  @Inject private Access access;
  @Inject private EditionAccess right;
  @Inject private Editions editions;
  @Inject private WriteComposition write;
  @Inject private Models models;

  @GET
  public String open(
      @PathParam("id") String id, @QueryParam("deel") @DefaultValue("") String slot) {
    Edition edition = right.edition(id, Permission.REVIEW_REPORTS);
    return show(edition, slot, Optional.empty(), Optional.empty());
  }

  /** Keeps the text, or only shows what comes of it. */
  @POST
  @CsrfProtected
  public Response write(@PathParam("id") String id, MultivaluedMap<String, String> form) {
    Edition edition = right.edition(id, Permission.WRITE_REPORTS);
    String slot = text(form, "deel");
    String typed = PastedText.plain(text(form, "tekst"));
    int from = number(form);
    EditorView view = view(edition, slot, Optional.of(typed), Optional.of(from));
    if (text(form, "doe").equals("voorbeeld")) {
      return Response.ok(show(view)).build();
    }
    if (typed.length() > PastedText.LONGEST) {
      return Response.status(422).entity(show(view)).build();
    }
    Slot place = view.slot();
    try {
      SavedPassage saved =
          write.save(
              edition.place(),
              edition.composition().number(),
              new PassageDraft(place.key(), place.title(), from, typed, false),
              access.get());
      if (saved.conflict()) {
        models.put("theirs", saved.current());
        return Response.status(409)
            .entity(show(edition, slot, Optional.of(typed), Optional.of(saved.current().version())))
            .build();
      }
      return back(id, place.key(), "bewaard");
    } catch (Problem refused) {
      models.put("refused", refused);
      return Response.status(refused.status()).entity(show(view)).build();
    }
  }

  /** Leaves the chapter out with a reason, or takes it back in without one. */
  @POST
  @Path("weglaten")
  @CsrfProtected
  public Response leaveOut(
      @PathParam("id") String id,
      @FormParam("deel") @DefaultValue("") String slot,
      @FormParam("reden") @DefaultValue("") String reason,
      @FormParam("terug") @DefaultValue("") String backIn) {
    Edition edition = right.edition(id, Permission.WRITE_REPORTS);
    EditorView view = view(edition, slot, Optional.empty(), Optional.empty());
    String why = backIn.isEmpty() ? reason.strip() : "";
    if (backIn.isEmpty() && (why.isEmpty() || why.length() > Life.LONGEST_REASON)) {
      models.put("typedReason", why);
      models.put(
          "reasonFault", Messages.text("editing.reason.fault", why.length(), Life.LONGEST_REASON));
      return Response.status(422).entity(show(view)).build();
    }
    write.leaveOut(
        edition.place(), edition.composition().number(), view.slot().chapter(), why, access.get());
    return back(id, view.slot().key(), "");
  }

  @POST
  @Path("opmerkingen")
  @CsrfProtected
  public Response comment(
      @PathParam("id") String id,
      @FormParam("deel") @DefaultValue("") String slot,
      @FormParam("key") @DefaultValue("") String key,
      @FormParam("opmerking") @DefaultValue("") String typed) {
    Edition edition = right.edition(id, Permission.REVIEW_REPORTS);
    EditorView view = view(edition, slot, Optional.empty(), Optional.empty());
    String words = typed.strip();
    if (words.isEmpty() || words.length() > WriteComposition.LONGEST_COMMENT) {
      models.put("typedComment", words);
      models.put(
          "commentFault",
          Messages.text("editing.comment.fault", words.length(), WriteComposition.LONGEST_COMMENT));
      return Response.status(422).entity(show(view)).build();
    }
    write.comment(
        edition.place(),
        edition.composition().number(),
        key.matches("[0-9a-f-]{36}") ? key : UUID.randomUUID().toString(),
        view.slot().key(),
        words,
        access.get());
    return back(id, view.slot().key(), "opmerking");
  }

  @POST
  @Path("opmerkingen/{comment}/afgehandeld")
  @CsrfProtected
  public Response resolve(@PathParam("id") String id, @PathParam("comment") String comment) {
    Edition edition = right.edition(id, Permission.REVIEW_REPORTS);
    String slot =
        write.resolve(edition.place(), edition.composition().number(), comment, access.get());
    return back(id, slot, "");
  }

  private String show(
      Edition edition, String slot, Optional<String> typed, Optional<Integer> from) {
    return show(view(edition, slot, typed, from));
  }

  private EditorView view(
      Edition edition, String slot, Optional<String> typed, Optional<Integer> from) {
    return new EditorView(edition, editions.manuscript(edition), slot, typed, from);
  }

  private String show(EditorView view) {
    models.put("v", view);
    models.put("title", PlaceLine.title(view.edition().place()));
    models.put("region", view.edition().place().region());
    models.put(
        "mayWrite", access.may(Permission.WRITE_REPORTS) && view.edition().composition().isDraft());
    models.put("who", new Who(view.edition(), access.get().account()));
    models.put("key", UUID.randomUUID().toString());
    return VIEW;
  }

  private static Response back(String id, String slot, String done) {
    String query = "?deel=" + slot + (done.isEmpty() ? "" : "&gedaan=" + done);
    return Response.seeOther(URI.create("/rapporten/opstellen/" + id + query)).build();
  }

  private static String text(MultivaluedMap<String, String> form, String name) {
    String text = form.getFirst(name);
    return text == null ? "" : text;
  }

  private static int number(MultivaluedMap<String, String> form) {
    String from = text(form, "van");
    return from.matches("[0-9]{1,8}") ? Integer.parseInt(from) : 0;
  }
}
