/** What a region's card asks besides annex 1, taken over from an earlier atelier. */
@NullMarked
package nl.leerateliers.addedfield;

import org.jspecify.annotations.NullMarked;
