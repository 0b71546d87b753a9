/** Tables of the dashboards as files that a spreadsheet opens: protected figures, for everyone. */
@NullMarked
package nl.leerateliers.spreadsheet;

import org.jspecify.annotations.NullMarked;
