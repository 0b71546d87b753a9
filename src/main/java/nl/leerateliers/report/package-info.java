/** Interim, overarching and meeting documents, and their archive. */
@NullMarked
package nl.leerateliers.report;

import org.jspecify.annotations.NullMarked;
