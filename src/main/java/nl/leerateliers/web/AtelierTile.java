package nl.leerateliers.web;

import nl.leerateliers.region.Region;

/**
 * An atelier on the start page.
 *
 * @param state {@code ready} or {@code down}
 * @param open whether the visitor may see its figures
 * @param cases whether the visitor may see its cases
 */
public record AtelierTile(Region region, String state, boolean open, boolean cases) {}
