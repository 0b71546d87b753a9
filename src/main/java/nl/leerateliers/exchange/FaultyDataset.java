package nl.leerateliers.exchange;

import java.util.List;
import nl.leerateliers.message.Problem;

/** A data package is refused as a whole, with every fault in it. */
public final class FaultyDataset extends Problem {

  private static final long serialVersionUID = 1L;
  private final transient List<Fault> faults;

  FaultyDataset(List<Fault> faults) {
    super("dataset-faulty", 422, faults.size());
    this.faults = List.copyOf(faults);
  }

  /** In the order of the files and lines; never empty. */
  public List<Fault> faults() {
    return faults;
  }
}
