/** The card on paper: the form of annex 1, filled in for one case or empty. */
@NullMarked
package nl.leerateliers.form;

import org.jspecify.annotations.NullMarked;
