/**
 * Published figures and statements with the sources they rest on; those that contradict stand side
 * by side.
 */
@NullMarked
package nl.leerateliers.claim;

import org.jspecify.annotations.NullMarked;
