/** The atelier's day: which case waits for which moment, and what is still to be done. */
@NullMarked
package nl.leerateliers.board;

import org.jspecify.annotations.NullMarked;
