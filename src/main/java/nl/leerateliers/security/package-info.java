/** Who may do what, in which region, and the audit trail of what was done. */
@NullMarked
package nl.leerateliers.security;

import org.jspecify.annotations.NullMarked;
