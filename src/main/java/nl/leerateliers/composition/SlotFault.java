package nl.leerateliers.composition;

/** What is wrong in the text of a slot. */
public record SlotFault(String slot, String title, Fault fault) {}
