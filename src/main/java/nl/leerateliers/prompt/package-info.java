/** Questions that the card asks its writers, drawn from annex 2, and what they answered. */
@NullMarked
package nl.leerateliers.prompt;

import org.jspecify.annotations.NullMarked;
