/** What a region learnt, with what it rests on. */
@NullMarked
package nl.leerateliers.learning;

import org.jspecify.annotations.NullMarked;
