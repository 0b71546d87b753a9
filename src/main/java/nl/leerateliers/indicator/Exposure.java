package nl.leerateliers.indicator;

import nl.leerateliers.disclosure.Disclosure;
import nl.leerateliers.disclosure.PublishedTable;

/** Where figures are going to. Rule R10: exact on the screen of the region, protected elsewhere. */
public enum Exposure {
  /** The screen of people who may see the region's cases. */
  REGION_SCREEN {
    @Override
    PublishedTable publish(Disclosure disclosure, int[][] cells) {
      return disclosure.onScreen(cells);
    }
  },
  /** Every file, and everything that leaves the region. */
  PROTECTED {
    @Override
    PublishedTable publish(Disclosure disclosure, int[][] cells) {
      return disclosure.protect(cells);
    }
  };

  abstract PublishedTable publish(Disclosure disclosure, int[][] cells);
}
