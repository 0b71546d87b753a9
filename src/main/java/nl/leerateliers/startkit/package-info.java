/** What an atelier begins with: what earlier ones left it, and what it does with that. */
@NullMarked
package nl.leerateliers.startkit;

import org.jspecify.annotations.NullMarked;
