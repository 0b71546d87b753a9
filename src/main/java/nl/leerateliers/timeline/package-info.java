/** What happened in the weeks of an atelier, to read its figures beside. */
@NullMarked
package nl.leerateliers.timeline;

import org.jspecify.annotations.NullMarked;
