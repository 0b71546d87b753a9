/** The pages on which a report is written, discussed, signed and published. */
@NullMarked
package nl.leerateliers.editing;

import org.jspecify.annotations.NullMarked;
