package nl.leerateliers.prompt;

import java.util.List;
import java.util.stream.Collectors;

/** When a rule asks: every term holds. */
record Condition(List<Term> terms) {

  Condition {
    terms = List.copyOf(terms);
  }

  boolean holds(Written card) {
    return terms.stream().allMatch(term -> term.holds(card));
  }

  /** What the terms saw on the card: its codes and words, not how a sentence is worded. */
  String fact(Written card) {
    return terms.stream().map(term -> term.seen(card)).collect(Collectors.joining("; "));
  }
}
