/** Who a case is about: number and names under lock, and a warning where a text tells them. */
@NullMarked
package nl.leerateliers.identity;

import org.jspecify.annotations.NullMarked;
