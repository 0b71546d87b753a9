/** What a user keeps to begin with: addresses of the portal under a name, and a region. */
@NullMarked
package nl.leerateliers.savedview;

import org.jspecify.annotations.NullMarked;
