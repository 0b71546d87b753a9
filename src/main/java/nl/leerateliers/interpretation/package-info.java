/** What people read in the figures of a dashboard, written under the figure itself. */
@NullMarked
package nl.leerateliers.interpretation;

import org.jspecify.annotations.NullMarked;
