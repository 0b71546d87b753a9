package nl.leerateliers.indicator;

import java.time.LocalDate;

/**
 * Which state of a region's cards was counted.
 *
 * @param number from 1, per region
 * @param day the day the cards were counted
 */
public record Snapshot(int number, LocalDate day) {}
