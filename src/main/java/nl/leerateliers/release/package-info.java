/** What a region lets out: numbered snapshots for the nation, and every selection ever released. */
@NullMarked
package nl.leerateliers.release;

import org.jspecify.annotations.NullMarked;
