package nl.leerateliers.question;

/**
 * A proposal for the card as other ateliers may read it: in the words that were released.
 *
 * @param options one on a line; empty for a field of words
 */
public record SharedProposal(
    String id, String question, int step, String label, String options, String why) {}
