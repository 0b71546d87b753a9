/** Tops, tips, week evaluations and week reflections. */
@NullMarked
package nl.leerateliers.evaluation;

import org.jspecify.annotations.NullMarked;
