package nl.leerateliers.coding;

import java.util.Map;
import java.util.stream.Collectors;
import nl.leerateliers.ketenkaart.Characteristic;
import nl.leerateliers.ketenkaart.CodingFrame;

/** The items of annex 2 with their kind, for tests of what is drawn from them. */
public final class AnnexTwo {

  private AnnexTwo() {}

  /** {@code 3.1} to {@code DEFECT}, and so on: 54 of them. */
  public static Map<String, String> kinds() {
    return CodingFrame.all().stream()
        .collect(Collectors.toMap(Characteristic::code, item -> item.kind().name()));
  }
}
