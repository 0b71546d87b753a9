/** One case in six steps: the card, its codes, and who brought in what. */
@NullMarked
package nl.leerateliers.ketenkaart;

import org.jspecify.annotations.NullMarked;
