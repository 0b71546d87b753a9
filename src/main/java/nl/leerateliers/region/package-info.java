/** The regions and the one database each of them owns. */
@NullMarked
package nl.leerateliers.region;

import org.jspecify.annotations.NullMarked;
