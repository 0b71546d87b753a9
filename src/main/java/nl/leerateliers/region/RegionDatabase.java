package nl.leerateliers.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The only way to a region's data. The region is always an argument; a transaction touches one
 * region.
 */
@ApplicationScoped
public class RegionDatabase {

  private final Regions regions;

  @Inject
  RegionDatabase(Regions regions) {
    this.regions = regions;
  }

  /**
   * Reads from one region.
   *
   * @throws DatabaseDown when the region's database does not answer, or holds no dataset yet
   */
  public <T extends @Nullable Object> T read(Region region, Function<EntityManager, T> work) {
    return regions.loadedDatabase(region).read(work);
  }

  /**
   * Reads from one region as it is at one moment, also while somebody imports.
   *
   * @throws DatabaseDown when the region's database does not answer
   */
  public <T extends @Nullable Object> T readAtOnce(Region region, Function<EntityManager, T> work) {
    return regions
        .loadedDatabase(region)
        .write(
            em -> {
              try {
                em.unwrap(Connection.class)
                    .setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
              } catch (SQLException e) {
                throw new IllegalStateException(e);
              }
              return work.apply(em);
            });
  }

  /**
   * Does the work in one transaction, all or nothing; also before the first dataset is loaded. What
   * was computed of the region before no longer holds.
   *
   * @throws DatabaseDown when the region's database does not answer
   */
  public <T extends @Nullable Object> T write(Region region, Function<EntityManager, T> work) {
    return aside(
        region,
        em -> {
          T result = work.apply(em);
          // Last of all, so that two writers never wait for each other.
          em.flush();
          em.createNativeQuery("update data_state set version = version + 1").executeUpdate();
          return result;
        });
  }

  /**
   * As {@link #write}, for what no figure rests on, such as who looked: what was computed holds.
   *
   * @throws DatabaseDown when the region's database does not answer
   */
  public <T extends @Nullable Object> T aside(Region region, Function<EntityManager, T> work) {
    return regions.database(region).write(work);
  }

  /**
   * Another text after every {@link #write}, and in every database: ids of imports are random.
   *
   * @throws DatabaseDown when the region's database does not answer, or holds no dataset yet
   */
  public String state(Region region) {
    return read(
        region,
        em ->
            Arrays.toString(
                (Object[])
                    em.createNativeQuery(
                            "select version, (select max(id) from dataset_import) from data_state")
                        .getSingleResult()));
  }
}
