/** What may leave a region: counts that are too small are withheld. */
@NullMarked
package nl.leerateliers.disclosure;

import org.jspecify.annotations.NullMarked;
