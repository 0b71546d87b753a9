package nl.leerateliers.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionState;
import nl.leerateliers.region.Regions;

/**
 * How the regions stood a moment ago. Every page names those that are down; asking their databases
 * on each request would make all pages as slow as the slowest database.
 */
@ApplicationScoped
public class RegionWatch {

  private final Regions regions;
  private final Map<String, RegionState> states = new ConcurrentHashMap<>();

  @Inject
  RegionWatch(Regions regions) {
    this.regions = regions;
  }

  /** Asks every region's database whether it answers. */
  void refresh() {
    for (Region region : regions.all()) {
      states.put(region.key(), regions.state(region));
    }
  }

  public RegionState state(Region region) {
    return states.computeIfAbsent(region.key(), key -> regions.state(region));
  }

  /**
   * The ateliers whose database does not answer, in their fixed order; none while the portal is
   * still opening them.
   */
  List<String> down() {
    if (!regions.hasLooked()) {
      return List.of();
    }
    return regions.all().stream()
        .filter(region -> state(region) instanceof RegionState.Down)
        .map(Region::atelier)
        .toList();
  }

  /** The folders that hold a fault, by their name; none before they have been looked at. */
  Map<String, List<String>> faults() {
    Map<String, List<String>> faults = new TreeMap<>();
    if (regions.hasLooked()) {
      regions.broken().forEach((folder, broken) -> faults.put(folder, broken.faults()));
    }
    return faults;
  }
}
