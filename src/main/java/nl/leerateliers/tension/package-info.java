/** The five tension fields, and where a team stood between their poles. */
@NullMarked
package nl.leerateliers.tension;

import org.jspecify.annotations.NullMarked;
