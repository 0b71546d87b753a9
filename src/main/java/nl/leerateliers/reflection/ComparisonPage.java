package nl.leerateliers.reflection;

import nl.leerateliers.passport.NationalUptakes;

/**
 * All that the page of the comparison shows, from one question to each region.
 *
 * @param reflection the figures and texts
 * @param uptakes what became of the released learning points
 */
public record ComparisonPage(CrossAtelierReflection reflection, NationalUptakes uptakes) {}
