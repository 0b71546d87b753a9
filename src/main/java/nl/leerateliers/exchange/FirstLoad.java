package nl.leerateliers.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import nl.leerateliers.message.Messages;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionAdded;
import nl.leerateliers.region.Regions;

/** Loads the dataset in a region's folder when its database holds none yet. */
@ApplicationScoped
public class FirstLoad {

  static final int MOST_TOLD = 20;

  private final Regions regions;
  private final Datasets datasets;
  private final ImportDataset importDataset;

  @Inject
  FirstLoad(Regions regions, Datasets datasets, ImportDataset importDataset) {
    this.regions = regions;
    this.datasets = datasets;
    this.importDataset = importDataset;
  }

  /**
   * Stops only this region when its dataset is faulty.
   *
   * @throws nl.leerateliers.region.DatabaseDown when the database does not answer; {@link Regions}
   *     tries again at its next look
   */
  void load(@Observes RegionAdded added) {
    Region region = added.region();
    if (datasets.has(region)) {
      return;
    }
    try {
      importDataset.into(region, DatasetPackage.read(added.folder(), region), "portaal", "-");
    } catch (FaultyDataset e) {
      regions.refuse(region.key(), told(e.faults()));
    }
  }

  private static List<String> told(List<Fault> faults) {
    Stream<String> first = faults.stream().limit(MOST_TOLD).map(Fault::textForLog);
    return faults.size() <= MOST_TOLD
        ? first.toList()
        : Stream.concat(
                first, Stream.of(Messages.text("exchange.more-faults", faults.size() - MOST_TOLD)))
            .toList();
  }
}
