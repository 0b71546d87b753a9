package nl.leerateliers.indicator;

import nl.leerateliers.disclosure.Disclosure;
import nl.leerateliers.disclosure.PublishedTable;
import nl.leerateliers.disclosure.SensitiveAttribute;
import org.jspecify.annotations.Nullable;

/** Where figures are going to. Rule R10: exact on the screen of the region, protected elsewhere. */
public enum Exposure {
  /** The screen of people who may see the region's cases. */
  REGION_SCREEN {
    @Override
    PublishedTable publish(
        Disclosure disclosure, int[][] cells, @Nullable SensitiveAttribute attribute) {
      return disclosure.onScreen(cells);
    }
  },
  /** Every file, and everything that leaves the region. */
  PROTECTED {
    @Override
    PublishedTable publish(
        Disclosure disclosure, int[][] cells, @Nullable SensitiveAttribute attribute) {
      return isTooFine(cells) ? disclosure.totalOnly(cells) : disclosure.protect(cells, attribute);
    }
  };

  /** Inner cells a table of one region may have outside the region (rule R0). */
  static final int MOST_CELLS = 12;

  abstract PublishedTable publish(
      Disclosure disclosure, int[][] cells, @Nullable SensitiveAttribute attribute);

  PublishedTable publish(Disclosure disclosure, int[][] cells) {
    return publish(disclosure, cells, null);
  }

  private static boolean isTooFine(int[][] cells) {
    return cells.length > 0 && cells.length * cells[0].length > MOST_CELLS;
  }
}
