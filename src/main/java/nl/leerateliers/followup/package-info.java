/** Which early cases are followed, and what was heard of them after 3, 6 and 12 months. */
@NullMarked
package nl.leerateliers.followup;

import org.jspecify.annotations.NullMarked;
