package nl.leerateliers.release;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;

/** A region's snapshots by script, with the same two people. */
@RequestScoped
@Path("api/regions/{region}/snapshots")
@Produces(MediaType.APPLICATION_JSON)
public class SnapshotResource {

  private final Access access;
  private final Snapshots snapshots;
  private final SnapshotPreviews previews;
  private final ProposeSnapshot proposeSnapshot;
  private final DecideSnapshot decideSnapshot;

  @Inject
  SnapshotResource(
      Access access,
      Snapshots snapshots,
      SnapshotPreviews previews,
      ProposeSnapshot proposeSnapshot,
      DecideSnapshot decideSnapshot) {
    this.access = access;
    this.snapshots = snapshots;
    this.previews = previews;
    this.proposeSnapshot = proposeSnapshot;
    this.decideSnapshot = decideSnapshot;
  }

  /** The newest first. */
  @GET
  public List<RegionSnapshot> list(@PathParam("region") String key) {
    return snapshots.in(access.region(key, Permission.SEE_REGION));
  }

  /** What the nation sees, or would see, with this snapshot. */
  @GET
  @Path("{number}")
  public SnapshotPreview preview(
      @PathParam("region") String key, @PathParam("number") String number) {
    Region region = access.region(key, Permission.SEE_REGION);
    return previews.of(region, previews.find(region, number));
  }

  @POST
  public Response propose(@PathParam("region") String key) {
    Region region = access.region(key, Permission.PROPOSE_SNAPSHOT);
    int number = proposeSnapshot.propose(region, access.get());
    return Response.created(URI.create("/api/regions/" + region.key() + "/snapshots/" + number))
        .entity(previews.find(region, "" + number))
        .build();
  }

  @POST
  @Path("{number:[0-9]{1,9}}/release")
  public RegionSnapshot release(@PathParam("region") String key, @PathParam("number") int number) {
    Region region = access.region(key, Permission.RELEASE_SNAPSHOT);
    decideSnapshot.release(region, number, access.get());
    return previews.find(region, "" + number);
  }

  @POST
  @Path("{number:[0-9]{1,9}}/withdraw")
  public RegionSnapshot withdraw(@PathParam("region") String key, @PathParam("number") int number) {
    Region region = access.region(key, Permission.RELEASE_SNAPSHOT);
    decideSnapshot.withdraw(region, number, access.get());
    return previews.find(region, "" + number);
  }
}
