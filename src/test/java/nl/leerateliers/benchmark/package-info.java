/** How fast the portal is beside the same server without it: {@code mvn -Pbenchmark verify}. */
package nl.leerateliers.benchmark;
