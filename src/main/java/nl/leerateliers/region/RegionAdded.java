package nl.leerateliers.region;

import java.nio.file.Path;

/** A region folder was found that was not there before; fired once per region and start. */
public record RegionAdded(Region region, Path folder) {}
