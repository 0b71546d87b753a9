/** The passport of a learning point: its states with owner and reason, its evidence, its uptake. */
@NullMarked
package nl.leerateliers.passport;

import org.jspecify.annotations.NullMarked;
