/** Reports that are being written: their texts, comments and signatures, and how far they are. */
@NullMarked
package nl.leerateliers.drafting;

import org.jspecify.annotations.NullMarked;
