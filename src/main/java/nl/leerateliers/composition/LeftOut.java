package nl.leerateliers.composition;

/** A chapter that is not in the report, and why: the report says so. */
public record LeftOut(String chapter, String reason) {}
