package nl.leerateliers.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;

/** Tops, tips and evaluations of a region. */
@ApplicationScoped
public class Evaluations {

  private final RegionDatabase database;

  @Inject
  Evaluations(RegionDatabase database) {
    this.database = database;
  }

  /** All of a region, by day. */
  public List<Evaluation> in(Region region) {
    return database.read(
        region,
        em ->
            em.createQuery("select x from Evaluation x order by x.givenOn, x.id", Evaluation.class)
                .getResultList());
  }
}
