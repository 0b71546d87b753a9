package nl.leerateliers.ketenkaart;

import java.time.LocalDate;
import nl.leerateliers.region.Region;

/**
 * What the days on a card must lie within.
 *
 * @param region its atelier has a period
 * @param today nothing was done after it
 */
record CardBounds(Region region, LocalDate today) {}
