/** The words of a region that others may read: proposed by one person, released by another. */
@NullMarked
package nl.leerateliers.publication;

import org.jspecify.annotations.NullMarked;
