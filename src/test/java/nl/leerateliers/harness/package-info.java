/**
 * A running portal for tests: one on Payara Micro that all share, and others they start themselves.
 */
package nl.leerateliers.harness;
