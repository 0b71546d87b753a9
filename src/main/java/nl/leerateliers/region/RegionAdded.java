package nl.leerateliers.region;

import java.nio.file.Path;

/**
 * A region folder was found that was not there before, or was mended. Fired once per region and
 * start, and again at the next look while an observer throws {@link DatabaseDown}.
 */
public record RegionAdded(Region region, Path folder) {}
