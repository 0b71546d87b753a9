package nl.leerateliers.passport;

import java.time.LocalDate;

/**
 * The meeting in which a step was decided.
 *
 * @param meeting its day
 * @param item the id of the subject on its agenda
 */
public record DecidedIn(LocalDate meeting, String item) {}
