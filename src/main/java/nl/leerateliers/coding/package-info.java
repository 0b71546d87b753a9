/** Researchers code finished cards with the characteristics of annex 2; two coders compare. */
@NullMarked
package nl.leerateliers.coding;

import org.jspecify.annotations.NullMarked;
