/** Data packages in and out: read, checked, imported, exported. */
@NullMarked
package nl.leerateliers.exchange;

import org.jspecify.annotations.NullMarked;
