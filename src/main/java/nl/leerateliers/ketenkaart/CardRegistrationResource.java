package nl.leerateliers.ketenkaart;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;
import org.jspecify.annotations.Nullable;

/** Registering a case by script. */
@RequestScoped
@Path("api/regions/{region}/ketenkaarten")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CardRegistrationResource {

  /** The card that was made. */
  public record Made(String id) {}

  private final Access access;
  private final RegisterCard register;

  @Inject
  CardRegistrationResource(Access access, RegisterCard register) {
    this.access = access;
    this.register = register;
  }

  /**
   * {@code {"title", "started_on", "primary_case_type", …}}, all of them text. The same {@code
   * Idempotency-Key} again gives the card of the first time.
   */
  @POST
  public Response register(
      @PathParam("region") String key,
      @HeaderParam("Idempotency-Key") @Nullable String formKey,
      String body) {
    Region region = access.region(key, Permission.WRITE_CASES);
    if (formKey != null && !formKey.matches("[!-~]{1,80}")) {
      throw new Problem("idempotency-key", 400);
    }
    RegisteredCard made =
        register.register(
            region,
            new Registration(read(body)),
            access.get().account(),
            formKey == null ? UUID.randomUUID().toString() : formKey);
    String id = made.id();
    if (id == null) {
      throw refusal(made);
    }
    return Response.created(URI.create("/api/regions/" + region.key() + "/ketenkaarten/" + id))
        .entity(new Made(id))
        .build();
  }

  private static Map<String, String> read(String body) {
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      Map<String, String> typed = new LinkedHashMap<>();
      reader
          .readObject()
          .forEach((name, value) -> typed.put(name, ((JsonString) value).getString()));
      return typed;
    } catch (RuntimeException e) {
      throw new Problem("card-registration", 400, e);
    }
  }

  private static Problem refusal(RegisteredCard made) {
    String reasons =
        made.faults().stream()
            .map(fault -> fault.field() + ": " + fault.reason())
            .collect(Collectors.joining(" "));
    boolean codes = made.faults().stream().anyMatch(Registration.Fault::isCode);
    return new Problem("card-not-registered", codes ? 400 : 422, reasons);
  }
}
