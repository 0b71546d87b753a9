package nl.leerateliers.indicator;

import nl.leerateliers.region.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a figure holds for.
 *
 * @param period the days its cases started on
 * @param snapshot the released snapshot it was counted from; null when it was counted live
 */
public record Scope(Period period, @Nullable Snapshot snapshot) {}
