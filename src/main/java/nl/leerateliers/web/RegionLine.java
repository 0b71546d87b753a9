package nl.leerateliers.web;

import nl.leerateliers.region.Region;

/**
 * A region as the administrator sees it.
 *
 * @param state {@code ready} or {@code down}
 */
public record RegionLine(Region region, String state, String database) {}
