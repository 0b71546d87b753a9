/** The five leading principles, in the wording of each region. */
@NullMarked
package nl.leerateliers.principle;

import org.jspecify.annotations.NullMarked;
