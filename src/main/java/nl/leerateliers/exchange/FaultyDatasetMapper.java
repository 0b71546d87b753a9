package nl.leerateliers.exchange;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;

/** Tells a script every faulty line, as an extension of its problem (RFC 9457). */
@Provider
public class FaultyDatasetMapper implements ExceptionMapper<FaultyDataset> {

  @Context private @Nullable UriInfo address;

  @Override
  public Response toResponse(FaultyDataset refused) {
    String instance = address == null ? "" : address.getRequestUri().getPath();
    JsonArrayBuilder faults = Json.createArrayBuilder();
    for (Fault fault : refused.faults()) {
      faults.add(
          Json.createObjectBuilder()
              .add("file", fault.file())
              .add("line", fault.line())
              .add("column", fault.column())
              .add("value", fault.value())
              .add("rule", fault.rule())
              .add("remedy", fault.remedy()));
    }
    return Response.status(refused.status())
        .type("application/problem+json")
        .entity(
            Json.createObjectBuilder()
                .add("type", "/problemen/" + refused.type())
                .add("title", refused.title())
                .add("status", refused.status())
                .add("detail", refused.detail())
                .add("instance", instance)
                .add("faults", faults)
                .build()
                .toString())
        .build();
  }
}
