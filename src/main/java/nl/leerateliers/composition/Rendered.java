package nl.leerateliers.composition;

import java.util.List;
import java.util.Set;
import nl.leerateliers.document.Block;

/**
 * A text as it will be printed.
 *
 * @param sources the ids of the sources its statements name
 */
public record Rendered(List<Block> blocks, List<Fault> faults, Set<String> sources) {

  public Rendered {
    blocks = List.copyOf(blocks);
    faults = List.copyOf(faults);
    sources = Set.copyOf(sources);
  }
}
