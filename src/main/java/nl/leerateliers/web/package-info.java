/** Layout, messages and error pages; nobody depends on this package. */
@NullMarked
package nl.leerateliers.web;

import org.jspecify.annotations.NullMarked;
