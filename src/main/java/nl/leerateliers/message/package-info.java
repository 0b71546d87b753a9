/** Every text people read, from the bundles, and problems that are named once and told in Dutch. */
@NullMarked
package nl.leerateliers.message;

import org.jspecify.annotations.NullMarked;
