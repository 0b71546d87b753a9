/** The Tuesday agenda of a region and the decisions taken there. */
@NullMarked
package nl.leerateliers.begeleidingsgroep;

import org.jspecify.annotations.NullMarked;
