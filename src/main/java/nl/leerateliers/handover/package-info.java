/** Reflection over the three levels: how a week was divided, and what goes across the atelier. */
@NullMarked
package nl.leerateliers.handover;

import org.jspecify.annotations.NullMarked;
