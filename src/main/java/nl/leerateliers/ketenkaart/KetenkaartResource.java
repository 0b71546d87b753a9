package nl.leerateliers.ketenkaart;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;

/** The cards of a region, for case-level roles only. */
@RequestScoped
@Path("api/regions/{region}/ketenkaarten")
@Produces(MediaType.APPLICATION_JSON)
public class KetenkaartResource {

  private final Access access;
  private final Ketenkaarten ketenkaarten;
  private final Organisations organisations;
  private final CardHistory history;
  private final CardsSeen seen;

  @Inject
  KetenkaartResource(
      Access access,
      Ketenkaarten ketenkaarten,
      Organisations organisations,
      CardHistory history,
      CardsSeen seen) {
    this.access = access;
    this.ketenkaarten = ketenkaarten;
    this.organisations = organisations;
    this.history = history;
    this.seen = seen;
  }

  @GET
  public CardList search(@PathParam("region") String region, @BeanParam CardQuery query) {
    Region own = access.region(region, Permission.SEE_CASES);
    CardSearch search = query.search(organisations.lists(own));
    seen.recordList(own, search);
    return ketenkaarten.search(own, search);
  }

  /** One card with its version as ETag. */
  @GET
  @Path("{id}")
  public Response card(@PathParam("region") String region, @PathParam("id") String id) {
    Region own = access.region(region, Permission.SEE_CASES);
    CardFile file = ketenkaarten.file(own, id).orElseThrow(Problem::notFound);
    seen.record(own, id);
    return Response.ok(file).tag("" + file.card().version()).build();
  }

  /** The newest changes of a card, in the words of the page. */
  @GET
  @Path("{id}/history")
  public List<CardMoment> history(@PathParam("region") String region, @PathParam("id") String id) {
    Region own = access.region(region, Permission.SEE_CASES);
    boolean writes = access.may(Permission.WRITE_CASES, own);
    List<CardMoment> moments =
        history.moments(own, id, Integer.MAX_VALUE, CardHistory.PAGE, writes);
    seen.record(own, id);
    return moments;
  }
}
