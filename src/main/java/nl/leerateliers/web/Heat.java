package nl.leerateliers.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import nl.leerateliers.disclosure.Count;

/** The shade of a cell in a heat map. */
@Named("heat")
@ApplicationScoped
public class Heat {

  private static final int DARKEST = 4;

  /** The class of a cell: h0 (none) to h4 (the most there is), hx when it is withheld. */
  public String level(Count count, int most) {
    if (count.value().isEmpty()) {
      return "hx";
    }
    int value = count.value().getAsInt();
    return shade(value, most);
  }

  /** The class of a cell by its part of its own base; empty where there is no base. */
  public String share(Count count, Count of) {
    if (count.value().isEmpty() || of.value().isEmpty()) {
      return "hx";
    }
    int whole = of.value().getAsInt();
    return whole == 0 ? "" : shade(count.value().getAsInt(), whole);
  }

  private static String shade(int value, int most) {
    return "h" + (most == 0 ? 0 : (value * DARKEST + most - 1) / most);
  }
}
