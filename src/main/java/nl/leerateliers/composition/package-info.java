/** What a researcher writes in a report, set between what the portal makes of a snapshot. */
@NullMarked
package nl.leerateliers.composition;

import org.jspecify.annotations.NullMarked;
