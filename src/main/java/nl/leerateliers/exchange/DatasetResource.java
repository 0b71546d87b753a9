package nl.leerateliers.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import nl.leerateliers.message.Language;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.AuditTrail;
import nl.leerateliers.security.Permission;
import nl.leerateliers.security.Visitor;

/** A region's data package in and out, for scripts. */
@RequestScoped
@Path("api/regions/{region}/datasets")
public class DatasetResource {

  static final int MOST_MEGABYTES = 20;
  private static final int MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;

  private final Access access;
  private final ImportDataset importDataset;
  private final Datasets datasets;
  private final RegionDatabase database;
  private final AuditTrail trail;

  @Inject
  DatasetResource(
      Access access,
      ImportDataset importDataset,
      Datasets datasets,
      RegionDatabase database,
      AuditTrail trail) {
    this.access = access;
    this.importDataset = importDataset;
    this.datasets = datasets;
    this.database = database;
    this.trail = trail;
  }

  /** Replaces the dataset: 201, 413 when the zip is over 20 MB, 422 with every faulty line. */
  @POST
  @Consumes({"application/zip", MediaType.APPLICATION_OCTET_STREAM})
  @Produces(MediaType.APPLICATION_JSON)
  public Response replace(@PathParam("region") String key, InputStream body) throws IOException {
    Region region = access.region(key, Permission.IMPORT_DATASET);
    byte[] zip = body.readNBytes(MOST_BYTES + 1);
    if (zip.length > MOST_BYTES) {
      throw new Problem("dataset-too-large", 413, MOST_MEGABYTES);
    }
    Dataset dataset = DatasetPackage.read(zip, region);
    Visitor visitor = access.get();
    importDataset.into(region, dataset, visitor.account(), visitor.role().code());
    return Response.created(URI.create("/api/regions/" + region.key() + "/datasets/current"))
        .entity(summary(region, dataset).toString())
        .build();
  }

  @GET
  @Path("current")
  @Produces("application/zip")
  public Response current(@PathParam("region") String key) {
    Region region = access.region(key, Permission.IMPORT_DATASET);
    Dataset dataset = datasets.in(region);
    database.aside(
        region,
        em -> {
          trail.record(em, "dataset-exported", "sha256 " + dataset.checksum());
          return dataset;
        });
    // What describes the package inside it is Dutch, whatever the pages are in.
    return Response.ok(Language.DUTCH.during(() -> DatasetPackage.zip(dataset, region)))
        .header("Content-Disposition", "attachment; filename=\"" + region.key() + ".zip\"")
        .header("Cache-Control", "no-store")
        .build();
  }

  private static JsonObject summary(Region region, Dataset dataset) {
    JsonObjectBuilder rows = Json.createObjectBuilder();
    dataset.counts().forEach(rows::add);
    return Json.createObjectBuilder()
        .add("region", region.key())
        .add("cards", dataset.cards())
        .add("checksum", dataset.checksum())
        .add("rows", rows)
        .build();
  }
}
