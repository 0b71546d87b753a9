package nl.leerateliers.ketenkaart;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.mvc.security.CsrfProtected;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerateliers.identity.CaseIdentities;
import nl.leerateliers.identity.IdentityEdit;
import nl.leerateliers.identity.IdentityForm;
import nl.leerateliers.identity.TextWarning;
import nl.leerateliers.message.Problem;
import nl.leerateliers.principle.Principles;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;
import org.jspecify.annotations.Nullable;

/** The card as people fill it in, one step at a time. */
@RequestScoped
@Controller
@Path("ateliers/{region}/zaken/{id}/kaart")
public class CardController {

  private static final String VIEW = "ketenkaart/card.xhtml";

  @Inject private Access access;
  @Inject private WriteCard write;
  @Inject private Organisations organisations;
  @Inject private Principles principles;
  @Inject private CardsSeen seen;
  @Inject private Event<CardFormSent> sent;
  @Inject private Ketenkaarten ketenkaarten;
  @Inject private CardWarnings warnings;
  @Inject private CaseIdentities identities;
  @Inject private Models models;

  @GET
  public String step(
      @PathParam("region") String key,
      @PathParam("id") String id,
      @QueryParam("stap") @DefaultValue("1") String step,
      @QueryParam("bewaard") @DefaultValue("") String saved) {
    Region region = access.region(key, Permission.WRITE_CASES);
    Map<String, String> values = values(region, id);
    seen.record(region, id);
    models.put("done", !saved.isEmpty());
    SavedCard nothing = new SavedCard(0, Instant.EPOCH, List.of(), List.of(), List.of());
    fill(region, id, number(step), values, values, nothing, null);
    return VIEW;
  }

  /** Saves a step; what was not saved comes back in the form with what was typed. */
  @POST
  @CsrfProtected
  public Response save(
      @PathParam("region") String key,
      @PathParam("id") String id,
      @QueryParam("stap") @DefaultValue("1") String step,
      MultivaluedMap<String, String> form) {
    Region region = access.region(key, Permission.WRITE_CASES);
    List<CardEdit> edits = new ArrayList<>();
    form.keySet().stream()
        .filter(name -> name.startsWith("o."))
        .map(name -> name.substring(2))
        .filter(field -> !"theirs".equals(form.getFirst("c." + field)))
        .forEach(
            field ->
                edits.add(
                    new CardEdit(
                        field,
                        form.getFirst("o." + field),
                        String.join(" ", form.getOrDefault("f." + field, List.of())))));
    String account = access.get().account();
    SavedCard outcome = write.save(region, id, edits, account, null);
    CardFormSent rest = new CardFormSent(region, id, account, form);
    sent.fire(rest);
    form.keySet().stream()
        .filter(name -> name.startsWith("w."))
        .forEach(
            name ->
                warnings.setAside(
                    region, id, name.substring(2), form.getOrDefault(name, List.of()), account));
    List<IdentityEdit> names = IdentityEdit.in(form);
    IdentityForm people = names.isEmpty() ? null : identities.save(region, id, names);
    int status =
        Math.max(Math.max(outcome.status(), rest.status()), people == null ? 200 : people.status());
    if (status == 200) {
      String back = "/ateliers/%s/zaken/%s/kaart?stap=%d&bewaard=ja";
      return Response.seeOther(URI.create(back.formatted(region.key(), id, number(step)))).build();
    }
    Map<String, String> values = values(region, id);
    Map<String, String> originals = new HashMap<>(values);
    outcome.conflicts().forEach(c -> values.put(c.field(), c.mine()));
    outcome
        .refused()
        .forEach(
            r -> {
              values.put(r.field(), r.mine());
              originals.put(r.field(), form.getFirst("o." + r.field()));
            });
    fill(region, id, number(step), values, originals, outcome, people);
    return Response.status(status).entity(VIEW).build();
  }

  private Map<String, String> values(Region region, String id) {
    Map<String, String> values = write.values(region, id);
    if (values.isEmpty()) {
      throw Problem.notFound();
    }
    return new HashMap<>(values);
  }

  private static int number(String step) {
    return step.matches("[0-" + CardField.STEPS + "]") ? Integer.parseInt(step) : 1;
  }

  private void fill(
      Region region,
      String id,
      int step,
      Map<String, String> values,
      Map<String, String> originals,
      SavedCard outcome,
      @Nullable IdentityForm saved) {
    models.put("region", region);
    models.put("id", id);
    models.put("heading", values.get("title"));
    models.put("step", step);
    models.put("steps", ketenkaarten.completeness(region, id).steps());
    FieldWords words = new FieldWords(organisations.in(region), principles.in(region));
    Map<String, List<TextWarning>> warned =
        warnings.at(
            region, id, values.keySet().stream().filter(a -> words.step(a) == step).toList());
    CardPage page = new CardPage(words, values, originals, outcome, warned);
    models.put("fields", page.fields(step));
    models.put("groups", page.groups(step));
    IdentityForm people = saved == null && step == 0 ? identities.form(region, id) : saved;
    models.put("people", people);
    models.put("partly", outcome.status() != 200 || people != null && people.status() != 200);
    models.put(
        "refusedLabels",
        sentence(
            page.labels(outcome.refused().stream().map(r -> r.field())),
            people == null ? "" : people.refusedLabels()));
    models.put(
        "chooseLabels",
        sentence(
            page.labels(outcome.conflicts().stream().map(c -> c.field())),
            people == null ? "" : people.conflictLabels()));
  }

  private static String sentence(String... labels) {
    return Stream.of(labels).filter(label -> !label.isEmpty()).collect(Collectors.joining("; "));
  }
}
