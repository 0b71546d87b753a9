package nl.leerateliers.interpretation;

import nl.leerateliers.indicator.Selection;
import nl.leerateliers.message.Messages;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import org.jspecify.annotations.Nullable;

/**
 * A page of figures under which people write: that of a region, or the comparison of all.
 *
 * @param region null for the comparison
 */
record Dashboard(@Nullable Region region) {

  static final Dashboard COMPARISON = new Dashboard(null);

  /** The address of the page. */
  String address() {
    return region == null ? "/vergelijken" : "/ateliers/" + region.key();
  }

  /** Whether a section of this name stands on the page: every section has a title. */
  boolean hasFigure(String figure) {
    return figure.matches("[A-Za-z][A-Za-z0-9]{0,59}") && Messages.has(titleKey(figure));
  }

  String title(String figure) {
    return hasFigure(figure) ? Messages.text(titleKey(figure)) : figure;
  }

  /**
   * A selection as it stood in an address.
   *
   * @throws Problem 400 when a value is not on the list
   */
  Selection selection(String query) {
    return region == null ? Selection.read(query) : Selection.read(query, region.period());
  }

  /** A selection that was kept, in words; after another import its weeks may not exist. */
  String words(String query) {
    try {
      return selection(query).words();
    } catch (Problem former) {
      return Messages.text("interpretation.selection.former");
    }
  }

  /** Where scripts send a text that is being typed. */
  String warnings() {
    return region == null
        ? "/api/cross-atelier/warnings"
        : "/api/regions/" + region.key() + "/warnings";
  }

  private String titleKey(String figure) {
    return (region == null ? "compare." : "atelier.") + figure + ".title";
  }
}
