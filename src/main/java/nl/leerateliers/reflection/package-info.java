/** The three dashboards: within the case, across cases, across ateliers. */
@NullMarked
package nl.leerateliers.reflection;

import org.jspecify.annotations.NullMarked;
