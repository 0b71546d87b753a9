package nl.leerateliers.indicator;

import nl.leerateliers.ketenkaart.CaseType;
import org.jspecify.annotations.Nullable;

/**
 * Cases that every selection takes or leaves together: what a {@link Filter} asks is the same of
 * them.
 *
 * @param week the atelier week in which they started
 * @param policeTeam null where it is not known
 * @param deepened null where it is not known
 * @param count how many there are
 */
public record CaseGroup(
    int week,
    CaseType caseType,
    @Nullable String policeTeam,
    @Nullable Boolean deepened,
    int count) {}
