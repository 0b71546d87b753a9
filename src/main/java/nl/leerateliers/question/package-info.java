/** The learning questions, and how far each region answered them. */
@NullMarked
package nl.leerateliers.question;

import org.jspecify.annotations.NullMarked;
