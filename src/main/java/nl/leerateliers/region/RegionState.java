package nl.leerateliers.region;

import java.util.List;

/** How a region stands right now. */
public sealed interface RegionState {

  /** The database answers and holds a dataset. */
  record Ready() implements RegionState {}

  /** The database does not answer. */
  record Down() implements RegionState {}

  /** The folder or its dataset is faulty; the messages name place and remedy, in Dutch. */
  record Broken(List<String> faults) implements RegionState {
    public Broken {
      faults = List.copyOf(faults);
    }
  }
}
