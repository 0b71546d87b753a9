/** Learning points, learning questions, and published claims with their sources. */
@NullMarked
package nl.leerateliers.learning;

import org.jspecify.annotations.NullMarked;
