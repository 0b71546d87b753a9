package nl.leerateliers.document;

import java.util.List;

/**
 * The first page.
 *
 * @param kicker the series the document belongs to
 * @param facts scope, period, reference day and the like
 * @param notice what a reader must know before anything else
 */
public record Cover(
    String kicker,
    String title,
    String subtitle,
    List<Fact> facts,
    String noticeTitle,
    String notice) {

  /** One line: what it is, and what it says. */
  public record Fact(String label, String text) {}

  public Cover {
    facts = List.copyOf(facts);
  }
}
