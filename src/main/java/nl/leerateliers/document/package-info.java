/** A report on paper: what it consists of, its drawings, and how it is set in type. */
@NullMarked
package nl.leerateliers.document;

import org.jspecify.annotations.NullMarked;
