/** The same document in the forms people ask for: to go on writing in, to count with, to read. */
@NullMarked
package nl.leerateliers.edition;

import org.jspecify.annotations.NullMarked;
