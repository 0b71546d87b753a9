/** Every computed figure, additive per region and week. */
@NullMarked
package nl.leerateliers.indicator;

import org.jspecify.annotations.NullMarked;
